import { discountCap } from '@/lib/inference/discount';

/**
 * The chance that an item is accurate as reported, from its grade: the root of the product of what the letter
 * (source) and the digit (item) stand for. No numeric standard is published; this table is the house's, in the
 * order that studies of analysts found (A–C trusted, D–E doubted, F between).
 */
export function gradeReliability(grade: string): number {
  const letter = letters[grade.charAt(0)];
  const digit = digits[grade.charAt(1)];
  if (letter === undefined || digit === undefined || grade.length !== 2)
    throw new Error(`not a grade: ${grade}`);
  return Math.sqrt(letter * digit);
}

/** The most by which one item of this grade can move the odds: "a B2 item at most five-fold". */
export function gradeCap(grade: string): number {
  return discountCap(gradeReliability(grade));
}

const letters: Readonly<Record<string, number>> = { A: 0.95, B: 0.8, C: 0.6, D: 0.35, E: 0.1, F: 0.5 };
const digits: Readonly<Record<string, number>> = {
  1: 0.95,
  2: 0.8,
  3: 0.6,
  4: 0.35,
  5: 0.1,
  6: 0.5,
};
