import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { noticeOf } from './notice-of';

const notice = { en: 'Illustrative ratings.', ar: 'تقييمات للتوضيح.' };

describe('what stands beside figures that leave the application', () => {
  it('names a publication day that is only tried out, in the language of the file', () => {
    const tried = day('2016-11-10');
    expect(noticeOf('en', { notice }, tried)).toBe(
      'Illustrative ratings. As if published on 10 Nov 2016: a trial, in no record.',
    );
    expect(noticeOf('ar', { notice }, tried)).toContain('10 نوفمبر 2016');
  });

  it('is silent where there is nothing to say', () => {
    expect(noticeOf('en', { notice }, undefined)).toBe('Illustrative ratings.');
    expect(noticeOf('en', { notice: undefined }, undefined)).toBe('');
  });
});
