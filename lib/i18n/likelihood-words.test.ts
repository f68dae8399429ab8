import { expect, it } from 'vitest';
import { probabilityWord } from '@/lib/forecast/yardstick';
import { likelihoodWords } from './likelihood-words';

it('says the word with what it covers', () => {
  expect(likelihoodWords('en', probabilityWord(64))).toBe('likely (55–80\u00A0%)');
  expect(likelihoodWords('ar', probabilityWord(64))).toBe('مرجَّح (بين \u206655%\u2069 و\u206680%\u2069)');
  expect(likelihoodWords('en', probabilityWord(64, 'phia'))).toBe('likely (55–75\u00A0%)');
  expect(likelihoodWords('en', probabilityWord(15, 'phia'))).toBe('highly unlikely (10–20\u00A0%)');
});

it('names both neighbours of a gap, and how wide it is', () => {
  expect(likelihoodWords('en', probabilityWord(37, 'phia'))).toBe(
    'between unlikely and realistic possibility (35–40\u00A0%)',
  );
  expect(likelihoodWords('ar', probabilityWord(37, 'phia'))).toBe(
    'بين «غير\u00A0مرجَّح» و«احتمال واقعي» (بين \u206635%\u2069 و\u206640%\u2069)',
  );
});

it('counts in the reader’s digits', () => {
  expect(likelihoodWords('ar-u-nu-arab', probabilityWord(90))).toContain('٨٠');
});
