import { describe, expect, it } from 'vitest';
import { windowFromEdtf } from '@/lib/time/edtf';
import { edtfErrorWords } from './edtf-error-words';
import { wordsIn } from './words-in';

const refused = [
  '',
  '2016-11-31',
  '2'.repeat(200),
  '2016/2015',
  '2016-21',
  '{2016,2017}',
  '20',
  '2016-1X',
  '../..',
];

describe('a refused date', () => {
  it('is told why in both languages', () => {
    for (const text of refused) {
      const result = windowFromEdtf(text);
      if (result.ok) throw new Error(`${text} was read`);
      expect(edtfErrorWords('en', result.error)).toMatch(/^[A-Z].*\.$/);
      expect(edtfErrorWords('ar', result.error)).toMatch(/^\p{Script=Arabic}.*\.$/u);
    }
  });

  it('is answered with examples that can be read', () => {
    for (const words of Object.values(wordsIn('en', 'dates').edtf))
      for (const example of words.match(/\[?\d{3,4}[-X~/.,\d\]]*[\dX~\]]/g) ?? [])
        if (!/^(0001|9999)$/.test(example))
          expect([example, windowFromEdtf(example).ok]).toEqual([example, true]);
  });
});
