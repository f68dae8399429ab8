import type { Dossier } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { weekdayAndDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { isSame } from '@/lib/kernel/is-same';
import type { DraftStep, Parts } from '@/lib/session/history';
import type { Said } from '@/lib/session/state';
import { cellWords } from './cell-words';

/** "Taken back: weights, now West 60, North 20 …": what a step was, and where it leads. */
export function stepWords(tongue: Tongue, said: Said, dossier: Dossier): string {
  const words = wordsIn(tongue, 'history');
  switch (said.kind) {
    case 'undone':
    case 'redone': {
      const { step } = said;
      if (!('from' in step)) return '';
      const [now, before] = said.kind === 'undone' ? [step.from, step.to] : [step.to, step.from];
      return words[said.kind](words.steps[step.what], where(tongue, step, now, before, dossier));
    }
    case 'kept':
      return said.step.what === 'revision' ? words.behindRevision(said.step.number) : '';
    default:
      // said where it is written
      return '';
  }
}

function where(
  tongue: Tongue,
  { what }: DraftStep,
  now: Parts,
  before: Parts,
  dossier: Dossier,
): string | undefined {
  const words = wordsIn(tongue, 'history');
  const { points } = now.weights ?? {};
  if (points !== undefined)
    return words.list(
      dossier.scenarios.map(({ id, name }) => `${textIn(tongue, name).text} ${points[id] ?? 0}`),
    );
  if (what === 'ratings') {
    const of = (['reported', 'checked', 'blind'] as const).find((each) => now[each] !== undefined);
    return of === undefined ? undefined : rowsWords(tongue, now[of] ?? {}, before[of] ?? {}, dossier);
  }
  if (what !== 'publication') return undefined;
  return now.whatIf?.anchorOn && weekdayAndDay(tongue, now.whatIf.anchorOn);
}

/** "“Title”, North: inconsistent (I)"; the row alone where more than one cell of it changed, their number where rows did. */
function rowsWords(tongue: Tongue, now: WhatIf, before: WhatIf, dossier: Dossier): string | undefined {
  const words = wordsIn(tongue, 'history');
  const rows = dossier.developments.filter(
    ({ id }) => !isSame(now.developments?.[id], before.developments?.[id]),
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1) return row && words.rows(rows.length);
  const title = textIn(tongue, row.title).text;
  const [cells, others] = [now, before].map((whatIf) => whatIf.developments?.[row.id]?.cells ?? {});
  const changed = dossier.scenarios.filter(({ id }) => cells?.[id] !== others?.[id]);
  const [scenario] = changed;
  if (scenario === undefined || changed.length > 1) return words.row(title);
  const cell = cells?.[scenario.id];
  return words.cell(
    title,
    textIn(tongue, scenario.name).text,
    cell === undefined ? words.asRecorded : cellWords(tongue, cell),
  );
}
