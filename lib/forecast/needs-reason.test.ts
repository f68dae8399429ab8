import { expect, it } from 'vitest';
import { needsReason } from './needs-reason';

it('asks for a reason from ten points on any row', () => {
  // 60 to 70 stays likely and 40 to 30 stays unlikely: only the size of the step counts.
  expect(needsReason({ W: 60, N: 40 }, { W: 69, N: 31 })).toBe(false);
  expect(needsReason({ W: 60, N: 40 }, { W: 70, N: 30 })).toBe(true);
  expect(needsReason({ W: 70, N: 30 }, { W: 60, N: 40 })).toBe(true);
});

it('counts a fall as a rise, also where the others share it', () => {
  expect(needsReason({ W: 72, N: 22, S: 6 }, { W: 60, N: 28, S: 12 })).toBe(true);
});

it('asks for a reason when a word changes, however small the step', () => {
  expect(needsReason({ W: 54, N: 46 }, { W: 55, N: 45 })).toBe(true);
  expect(needsReason({ W: 53, N: 47 }, { W: 54, N: 46 })).toBe(false);
});

it('goes by the words of the yardstick in force', () => {
  // 54 to 55 is another word of ICD 203 and of PHIA's no more than the nearer one; 37 to 38 is the other way about.
  expect(needsReason({ W: 54, N: 46 }, { W: 55, N: 45 }, 'icd203')).toBe(true);
  expect(needsReason({ W: 54, N: 46 }, { W: 55, N: 45 }, 'phia')).toBe(false);
  expect(needsReason({ W: 37, N: 63 }, { W: 38, N: 62 }, 'icd203')).toBe(false);
  expect(needsReason({ W: 37, N: 63 }, { W: 38, N: 62 }, 'phia')).toBe(true);
});

it('does not ask when nothing changes', () => {
  expect(needsReason({ W: 60, N: 40 }, { W: 60, N: 40 })).toBe(false);
});

it('notices a row on either side only', () => {
  expect(needsReason({ W: 100 }, { W: 100, N: 12 })).toBe(true);
  expect(needsReason({ W: 100, N: 12 }, { W: 100 })).toBe(true);
});
