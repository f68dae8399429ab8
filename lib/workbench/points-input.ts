import { err, ok, type Result } from '@/lib/kernel/result';

/** `rounded`: the text had decimals, which whole points cannot keep, and that must be said. */
export type TypedPoints = Readonly<{ points: number; rounded: boolean }>;
export type PointsRefusal = Readonly<{ kind: 'empty' | 'not-a-number' | 'negative' }>;

/** The points a person typed, in Latin, Arabic-Indic or Persian digits, with or without a percent sign. */
export function typedPoints(text: string): Result<TypedPoints, PointsRefusal> {
  const latin = latinDigits(text).replace(/[%\u066A\uFE6A\uFF05]/g, '');
  if (latin === '') return err({ kind: 'empty' });
  if (/^[-\u2212\u2013]\d/.test(latin)) return err({ kind: 'negative' });
  if (!/^(?:\d{1,6}(?:\.\d*)?|\.\d+)$/.test(latin)) return err({ kind: 'not-a-number' });
  const exact = Number(latin);
  return ok({ points: Math.round(exact), rounded: !Number.isInteger(exact) });
}

/** A typed number with Latin digits, a point for the decimals, and neither spaces nor marks of direction. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u061C\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/[,\u060C\u066B]/g, '.');
}
