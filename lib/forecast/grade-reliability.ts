import type { Reliability } from '@/lib/dossier/reasoning';
import { discountCap } from '@/lib/inference/discount';

/**
 * The chance that an item is accurate as reported, from its grade: the root of the product of what the letter
 * (source) and the digit (item) stand for. No numeric standard is published; the table is the house's unless the
 * dossier has its own values, in the order that studies of analysts found (A–C trusted, D–E doubted, F between).
 */
export function gradeReliability(grade: string, table: Reliability = {}): number {
  const { letters, digits } = reliabilityTable(table);
  const letter = letters[grade.charAt(0)];
  const digit = digits[grade.charAt(1)];
  if (letter === undefined || digit === undefined || grade.length !== 2)
    throw new Error(`not a grade: ${grade}`);
  return Math.sqrt(letter * digit);
}

/** The most by which one item of this grade can move the odds: "a B2 item at most five-fold". */
export function gradeCap(grade: string, table: Reliability = {}): number {
  return discountCap(gradeReliability(grade, table));
}

/** Whether letter and digit pull apart by two steps or more, as in A5: the grade needs another look. F and 6 do not judge. */
export function isGradeConflicting(grade: string): boolean {
  const source = 'ABCDE'.indexOf(grade.charAt(0));
  const item = '12345'.indexOf(grade.charAt(1));
  return source >= 0 && item >= 0 && Math.abs(source - item) >= 2;
}

type Table = Readonly<Record<'letters' | 'digits', Readonly<Record<string, number>>>>;

/** What each letter and digit stands for: the dossier's own value where it has one, else that of the house. */
export function reliabilityTable(own: Reliability = {}): Table {
  return {
    letters: { ...houseReliability.letters, ...own.letters },
    digits: { ...houseReliability.digits, ...own.digits },
  };
}

/** What each letter and digit stands for in this house. */
export const houseReliability: Table = {
  letters: { A: 0.95, B: 0.8, C: 0.6, D: 0.35, E: 0.1, F: 0.5 },
  digits: { 1: 0.95, 2: 0.8, 3: 0.6, 4: 0.35, 5: 0.1, 6: 0.5 },
};
