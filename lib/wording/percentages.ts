import type { TextSpan } from './fault';

/** A percentage in a folded text, alone or as a range, in percent. */
export type Percentage = TextSpan & Readonly<{ low: number; high: number }>;

const number = String.raw`\d+(?:[.,\u066b]\d+)?`;
// «بالمئة», «في المائة» as they are folded
const sign = String.raw`\s*(?:%|٪|per ?cent|(?:ب|في\s)ال(?:ميه|مايه))`;
const range = String.raw`(${number})(?:${sign})?\s*(?:[-\u2010-\u2015\u2212]|to|الي)\s*(${number})${sign}`;
const spelledRange = String.raw`(?:between|from|بين|من)\s+(${number})(?:${sign})?\s*(?:and|to|و|الي)\s*(${number})${sign}`;
const percentage = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}.,])(?:${spelledRange}|${range}|[<>≤≥~≈]?\s?(${number})${sign})`,
  'gu',
);

/** Every percentage of a folded text: "40 %", "55–80 %", «بين 55% و80%», «٤٠٪», "40 per cent", «40 بالمئة». */
export function percentages(text: string): readonly Percentage[] {
  return [...text.matchAll(percentage)].map((found) => {
    const [low = '', high = low] = found.slice(1).filter((part) => part !== undefined);
    return {
      from: found.index,
      to: found.index + found[0].length,
      low: percentOf(low),
      high: percentOf(high),
    };
  });
}

/** Whether a stretch of folded text tells a chance in figures: a percentage, or "1 in 5". */
export function hasNumber(text: string): boolean {
  return percentages(text).length > 0 || odds.test(text);
}

const odds = /(?<!\p{N})\d+\s*(?:in|out of|من اصل|من)\s*\d+(?!\p{N})/u;

function percentOf(written: string): number {
  return Number(written.replace(/[,\u066b]/, '.'));
}
