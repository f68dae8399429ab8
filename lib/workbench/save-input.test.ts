import { describe, expect, it } from 'vitest';
import { saveInput } from './save-input';

const context = { locale: 'ar', weights: { W: 60, N: 40 }, basedOn: 3, reasonNeeded: true } as const;
const fields = (values: Readonly<Record<string, string>>) => ({
  get: (name: string) => values[name] ?? null,
});

describe('the save form', () => {
  it('names every field that is still missing, in the order of the form', () => {
    expect(saveInput(fields({}), context)).toEqual({ ok: false, error: ['author', 'confidence', 'reason'] });
    expect(saveInput(fields({ author: '  ', confidence: 'certain', reason: '\n' }), context)).toEqual({
      ok: false,
      error: ['author', 'confidence', 'reason'],
    });
  });

  it('asks for no reason where none is needed', () => {
    const read = saveInput(fields({ author: 'Lena', confidence: 'low' }), {
      ...context,
      reasonNeeded: false,
    });
    expect(read).toEqual({
      ok: true,
      value: {
        weights: { W: 60, N: 40 },
        confidence: { level: 'low', reason: undefined },
        author: 'Lena',
        reason: undefined,
        basedOn: 3,
      },
    });
  });

  it('takes the sentence about the gap where one is given, and does without one', () => {
    const given = { author: 'Lena', confidence: 'low', reason: 'New item' };
    const read = saveInput(fields({ ...given, gapReason: ' I trust the ministry more. ' }), context);
    expect(read.ok && read.value.gapReason).toBe('I trust the ministry more.');
    const without = saveInput(fields({ ...given, gapReason: ' ' }), context);
    expect(without.ok && 'gapReason' in without.value).toBe(false);
  });

  it('keeps the reason of the confidence in the language it was written in, and trims what was typed', () => {
    const read = saveInput(
      fields({
        author: ' منى ',
        confidence: 'high',
        confidenceReason: 'مصادر متعددة',
        reason: ' قرينة جديدة ',
      }),
      context,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        author: 'منى',
        reason: 'قرينة جديدة',
        confidence: { level: 'high', reason: { ar: 'مصادر متعددة' } },
      },
    });
  });

  it('keeps both languages of a confidence that nobody touched, and only the typed one of another', () => {
    const before = { en: 'One report', ar: 'تقرير واحد' };
    const values = { author: 'منى', confidence: 'low', reason: 'قرينة' };
    const kept = saveInput(fields({ ...values, confidenceReason: 'تقرير واحد' }), { ...context, before });
    expect(kept.ok && kept.value.confidence.reason).toEqual(before);
    const typed = saveInput(fields({ ...values, confidenceReason: 'تقريران' }), { ...context, before });
    expect(typed.ok && typed.value.confidence.reason).toEqual({ ar: 'تقريران' });
  });
});
