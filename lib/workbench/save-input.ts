import type { LocalisedText, Weights } from '@/lib/dossier/atoms';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { SaveInput } from './save-outcome';

/** Fields of the save form that are not yet as they must be, in the order of the form. */
export type SaveProblem = 'author' | 'confidence' | 'reason';

type Context = Readonly<{
  locale: Locale;
  weights: Weights;
  basedOn: number;
  reasonNeeded: boolean;
  /** The reason of the confidence that the form was filled with. */
  before?: LocalisedText | undefined;
}>;
type Fields = Readonly<{ get: (name: string) => unknown }>;

/** What the save form says, or the fields that have to be looked at again. */
export function saveInput(fields: Fields, context: Context): Result<SaveInput, readonly SaveProblem[]> {
  const { weights, basedOn, reasonNeeded } = context;
  const author = text(fields, 'author');
  const level = confidenceLevel(text(fields, 'confidence'));
  const because = text(fields, 'confidenceReason');
  const reason = text(fields, 'reason');
  const gapReason = text(fields, 'gapReason');
  const problems: readonly SaveProblem[] = [
    ...(author === '' ? (['author'] as const) : []),
    ...(level === undefined ? (['confidence'] as const) : []),
    ...(reasonNeeded && reason === '' ? (['reason'] as const) : []),
  ];
  if (level === undefined || problems.length > 0) return err(problems);
  return ok({
    weights,
    confidence: { level, reason: confidenceReason(because, context) },
    author,
    reason: reason === '' ? undefined : reason,
    // asked for, never demanded: an empty one is simply not there
    ...(gapReason !== '' && { gapReason }),
    basedOn,
  });
}

// Left as it was, it keeps both its languages; typed anew, it has the one it was typed in.
function confidenceReason(typed: string, { locale, before }: Context): LocalisedText | undefined {
  if (typed === '') return undefined;
  return before !== undefined && textIn(locale, before).text.trim() === typed ? before : { [locale]: typed };
}

function text(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function confidenceLevel(level: string): 'low' | 'moderate' | 'high' | undefined {
  return level === 'low' || level === 'moderate' || level === 'high' ? level : undefined;
}
