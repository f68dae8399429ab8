import type { Dossier } from '@/lib/dossier/schema';
import { weekdayAndDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { DraftStep, Parts } from '@/lib/session/history';
import type { Said } from '@/lib/session/state';

/** "Taken back: weights, now West 60, North 20 …": what a step was, and where it leads. */
export function stepWords(tongue: Tongue, said: Said, scenarios: Dossier['scenarios']): string {
  const words = wordsIn(tongue, 'history');
  switch (said.kind) {
    case 'undone':
    case 'redone': {
      const { step } = said;
      if (!('from' in step)) return '';
      const parts = said.kind === 'undone' ? step.from : step.to;
      return words[said.kind](words.steps[step.what], where(tongue, step, parts, scenarios));
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
  parts: Parts,
  scenarios: Dossier['scenarios'],
): string | undefined {
  const { points } = parts.weights ?? {};
  if (points !== undefined)
    return wordsIn(tongue, 'history').list(
      scenarios.map(({ id, name }) => `${textIn(tongue, name).text} ${points[id] ?? 0}`),
    );
  if (what !== 'publication') return undefined;
  return parts.whatIf?.anchorOn && weekdayAndDay(tongue, parts.whatIf.anchorOn);
}
