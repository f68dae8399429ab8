import { scenarioViews } from '@/lib/charts/scenario-view';
import { anchorContradiction } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { weekdayAndDay } from '@/lib/i18n/dates';
import { weekdayContradictionWords } from '@/lib/i18n/rule-words';
import { textIn } from '@/lib/i18n/text';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { CarryingLink } from '../ui/carrying-link';
import styles from './workbench.module.css';

type Props = Readonly<{
  tongue: Tongue;
  dossier: Dossier;
  /** How many texts of the dossier could be misread. */
  faulty: number;
  /** Whether this release ships more for the dossier, and nobody said: not now. */
  isOffered: boolean;
}>;

/** What stands behind the numbers: what 100 means, where it starts, the report's own words, why this publication date. */
export function DossierBackground({ tongue, dossier, faulty, isOffered }: Props) {
  const locale = localeOf(tongue);
  const [words, said, lines] = [
    wordsIn(tongue, 'workbench'),
    wordsIn(tongue, 'reading'),
    wordsIn(tongue, 'timeline'),
  ];
  const scenarios = scenarioViews(tongue, dossier.scenarios);
  const empty = dossier.developments.length === 0;
  const meaning = textIn(tongue, dossier.meaning);
  const name = (id: string) => scenarios.find((scenario) => scenario.id === id)?.name ?? id;
  const contradiction = anchorContradiction(dossier);
  return (
    <>
      <p className={styles.links}>
        <CarryingLink href={routes.newDevelopment(locale, dossier.slug)}>
          {empty ? lines.addFirst : lines.add}
        </CarryingLink>
        <CarryingLink href={routes.history(locale, dossier.slug)}>{said.history}</CarryingLink>
        <CarryingLink href={routes.words(locale, dossier.slug)}>
          {wordsIn(tongue, 'wording').link(faulty)}
        </CarryingLink>
        <CarryingLink href={routes.method(locale, dossier.slug)}>{said.method}</CarryingLink>
        {isOffered ? (
          <CarryingLink href={routes.history(locale, dossier.slug)}>
            {wordsIn(tongue, 'revisions').offer.link}
          </CarryingLink>
        ) : undefined}
      </p>
      <details className={styles.more}>
        <summary>{said.meaning}</summary>
        <p lang={meaning.lang}>{meaning.text}</p>
        <p>
          {said.prior(
            scenarios.map(({ id, name: shown }) => words.share(shown, dossier.settings.prior[id] ?? 0)),
          )}
        </p>
      </details>
      {dossier.judgements.length === 0 ? undefined : (
        <details className={styles.more}>
          <summary>{said.reportWords}</summary>
          <p>{said.reportWordsNote}</p>
          <ul>
            {dossier.judgements.map(({ scenario, quote, lang, gloss }) => (
              <li key={scenario + quote}>
                {name(scenario)}: <q lang={lang}>{quote}</q>
                {lang === locale ? undefined : ` (${textIn(tongue, gloss).text})`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {dossier.anchor.reasons.length === 0 ? undefined : (
        <details className={styles.more}>
          <summary>
            {said.anchor} ({weekdayAndDay(tongue, dossier.anchor.on)})
          </summary>
          {contradiction === undefined ? undefined : (
            <p>{weekdayContradictionWords(tongue, contradiction)}</p>
          )}
          <ul>
            {dossier.anchor.reasons.map(({ text, source }) => {
              const reason = textIn(tongue, text);
              return (
                <li key={reason.text} lang={reason.lang}>
                  {reason.text}
                  {source === undefined ? undefined : ` (${textIn(tongue, source.publisher).text})`}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
