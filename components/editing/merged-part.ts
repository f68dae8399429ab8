import type { Chronology } from '@/lib/dossier/chronology';
import type { MergedField } from '@/lib/dossier/merge';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { countsWords } from '@/lib/i18n/counts-words';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';

type Part = Readonly<{ dossier: Dossier; dates: Chronology; item: Development; field: MergedField }>;

/** What one development says in one part of it, short enough to be compared. */
export function mergedPart(locale: Locale, { dossier, dates, item, field }: Part): string {
  const words = wordsIn(locale, 'development');
  switch (field) {
    case 'title':
    case 'gist':
      return textIn(locale, item[field]).text;
    case 'occurred':
    case 'known':
      return windowWords(locale, dates[item.id]?.[field]);
    case 'source':
      return `${textIn(locale, item.attribution.said).text} (${words.kinds[item.attribution.kind]})`;
    case 'grade':
      return item.grade;
    case 'standing':
      return words.standing[item.standing];
    case 'ratings':
      return [rated(locale, dossier, item), countsWords(words, locale, item.novelty)].join(words.semicolon);
    case 'doubt':
      return item.doubt === undefined ? wordsIn(locale, 'editing').nothing : textIn(locale, item.doubt).text;
  }
}

function rated(locale: Locale, dossier: Dossier, { ratings }: Development): string {
  const told = dossier.scenarios.flatMap(({ id, name }) =>
    ratings[id] === undefined ? [] : [`${textIn(locale, name).text} \u2066${ratings[id]}\u2069`],
  );
  return told.length === 0
    ? wordsIn(locale, 'editing').nothing
    : told.join(wordsIn(locale, 'development').comma);
}
