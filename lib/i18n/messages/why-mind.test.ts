import { expect, it } from 'vitest';
import { wordsIn } from '../words-in';

const { en, ar } = { en: wordsIn('en', 'whyMind'), ar: wordsIn('ar', 'whyMind') };

it('gives a factor beyond reading as a power of ten below it, never as Infinity', () => {
  expect(en.factor('West', 'North', 2.78)).toContain('is 2.8 times as likely');
  expect(en.factor('West', 'North', 3.2e8)).toContain('is more than 10^8 times as likely');
  for (const words of [en, ar]) {
    const said = words.factor('West', 'North', Number.POSITIVE_INFINITY);
    expect(said).toContain('10^300');
    expect(said).not.toContain('Infinity');
  }
});

it('says that nothing does only where everything was tried', () => {
  for (const words of [en, ar]) {
    expect(words.noFlip(false)).not.toBe(words.noFlip(true));
    expect(words.rivalNever('West', false)).not.toBe(words.rivalNever('West', true));
  }
  expect(en.rivalNever('West', false)).not.toContain('whatever');
});
