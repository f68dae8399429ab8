import { describe, expect, it } from 'vitest';
import { rulesFromWords } from '@/lib/time/phrases/rules-from-words';
import { noDateWords, receiptWords } from './phrase-words';

describe('what was understood of a phrase', () => {
  it('is said in the language of the reader, not of the phrase', () => {
    const words = rulesFromWords('قبل أيام');
    const said = (locale: 'en' | 'ar') => words.ok && receiptWords(locale, words.value.best.receipt);
    expect(said('en')).toBe('several, not counted: two to ten');
    expect(said('ar')).toBe('عدد غير محدد، من اثنين إلى عشرة');
  });

  it('is said too where it gives no date', () => {
    const words = rulesFromWords('31 June 2016');
    expect(!words.ok && noDateWords('en', words.error)).toBe('There is no such day in the calendar.');
    expect(!words.ok && noDateWords('ar', words.error)).toBe('لا يوجد يوم كهذا في التقويم.');
  });
});
