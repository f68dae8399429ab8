import { err, ok, type Result } from '@/lib/kernel/result';
import { latinDigits } from './points-input';

export type RatioRefusal = Readonly<{ kind: 'not-a-number' | 'not-above-zero' | 'too-large' }>;

const most = 10_000;

/** A likelihood ratio as typed, in any digits: "3.5", "×٣٫٥", "1/4". Above 0, at most 10,000. */
export function typedRatio(text: string): Result<number, RatioRefusal> {
  const match = /^[x×]?(\d+(?:\.\d*)?|\.\d+)(?:[/⁄](\d+(?:\.\d*)?))?$/i.exec(latinDigits(text));
  if (match === null) return err({ kind: 'not-a-number' });
  const ratio = Number(match[1]) / Number(match[2] ?? 1);
  if (!(ratio > 0)) return err({ kind: 'not-above-zero' });
  return ratio <= most ? ok(ratio) : err({ kind: 'too-large' });
}

/** A likelihood ratio in at most three significant figures, as a field shows it: "3.5", "0.25". */
export function ratioText(ratio: number): string {
  return String(Number(ratio.toPrecision(3)));
}
