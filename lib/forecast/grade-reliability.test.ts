import { expect, it } from 'vitest';
import cases from '@/lib/inference/fixtures/admiralty.json';
import { gradeCap, gradeReliability } from './grade-reliability';

it('agrees with the house table and its caps', () => {
  const { expected } = cases['admiralty-house'];
  for (const [grade, reliability] of Object.entries(expected.r))
    expect(gradeReliability(grade)).toBeCloseTo(reliability, 12);
  for (const [grade, cap] of Object.entries(expected.cap_LR)) expect(gradeCap(grade)).toBeCloseTo(cap, 10);
});

it('weighs every letter and every digit as the table says', () => {
  const { inputs } = cases['admiralty-house'];
  for (const [letter, source] of Object.entries(inputs.reliability))
    for (const [digit, item] of Object.entries(inputs.credibility))
      expect(gradeReliability(letter + digit) ** 2).toBeCloseTo(source * item, 12);
});

it('says that a B2 item can move the odds five-fold at most', () => {
  expect(gradeCap('B2')).toBeCloseTo(5, 12);
});

it('refuses what is no grade', () => {
  for (const text of ['', 'B', 'G1', 'A7', 'B23'])
    expect(() => gradeReliability(text)).toThrow('not a grade');
});
