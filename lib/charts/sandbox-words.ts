import type { Dossier } from '@/lib/dossier/schema';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { countsWords } from '@/lib/i18n/counts-words';
import { weekdayAndDay } from '@/lib/i18n/dates';
import { isolated } from '@/lib/i18n/isolated';
import { textIn } from '@/lib/i18n/text';
import { inDigits, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { SandboxDifference } from './sandbox-differences';

/** One difference in words: "Temper 1 instead of 0.5". */
export function differenceWords(tongue: Tongue, dossier: Dossier, difference: SandboxDifference): string {
  const { says } = wordsIn(tongue, 'sandbox');
  const { layers } = wordsIn(tongue, 'workbench');
  const figure = (value: number) => inDigits(tongue, String(Math.round(value * 10_000) / 10_000));
  const counted = (novelty: number) => countsWords(wordsIn(tongue, 'development'), tongue, novelty);
  const scenario = (id: string) => nameOf(tongue, dossier.scenarios, id);
  const origin = (id: string | undefined) =>
    id === undefined ? says.noOrigin : says.named(nameOf(tongue, dossier.origins, id));
  const cell = (value: Cell) =>
    value === 'NA' ? says.unrated : isolated(typeof value === 'number' ? figure(value) : value);
  const title = 'development' in difference ? titleOf(tongue, dossier, difference.development) : '';
  switch (difference.kind) {
    case 'temper':
    case 'ratingBase':
      return says[difference.kind](figure(difference.to), figure(difference.from));
    case 'prior':
      return says.prior(
        dossier.scenarios.flatMap(({ id }) => {
          const [from = 0, to = 0] = [difference.from[id], difference.to[id]];
          return from === to ? [] : [says.priorOf(scenario(id), figure(to), figure(from))];
        }),
      );
    case 'reliability':
      return says.reliability(difference.of, hundredths(difference.to), hundredths(difference.from));
    case 'repeats':
      return says.repeats[difference.to];
    case 'layer':
      return says.layer(layers[difference.to], layers[difference.from]);
    case 'anchor':
      return says.anchor(weekdayAndDay(tongue, difference.to), weekdayAndDay(tongue, difference.from));
    case 'check':
      return says.check(title);
    case 'grade':
      return says.grade(title, difference.to, difference.from);
    case 'novelty':
      return says.novelty(title, counted(difference.to), counted(difference.from));
    case 'origin':
      return says.origin(title, origin(difference.to), origin(difference.from));
    case 'cell':
      return says.cell(title, scenario(difference.scenario), cell(difference.to), cell(difference.from));
    case 'out':
      return says.out(title);
    case 'weights':
      return says.weights(
        dossier.scenarios.map(({ id }) =>
          wordsIn(tongue, 'workbench').share(scenario(id), difference.to[id] ?? 0),
        ),
      );
  }
}

/** A chance in percent, to a tenth. */
function hundredths(chance: number): number {
  return Math.round(chance * 1_000) / 10;
}

function titleOf(tongue: Tongue, { developments }: Dossier, id: string): string {
  const found = developments.find((item) => item.id === id);
  return found === undefined ? id : textIn(tongue, found.title).text;
}

type Named = Readonly<{ id: string; name: Readonly<{ en?: string | undefined; ar?: string | undefined }> }>;
function nameOf(tongue: Tongue, all: readonly Named[], id: string): string {
  const found = all.find((each) => each.id === id);
  return found === undefined ? id : textIn(tongue, found.name).text;
}
