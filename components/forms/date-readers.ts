import { datesInBoth } from '@/components/shell/dates-in-both';
import type { DateReaders, WordsReading } from '@/lib/workbench/dating-form';

/** The readers of dates in EDTF and in words; both are heavy, so they come when a form first needs them. */
export async function dateReaders(): Promise<DateReaders> {
  const [{ windowFromEdtf }, { rulesFromWords }] = await Promise.all([
    import('@/lib/time/edtf'),
    import('@/lib/time/phrases/rules-from-words'),
    datesInBoth(),
  ]);
  return {
    edtf: (text) => windowFromEdtf(text),
    words(text): readonly WordsReading[] {
      const read = rulesFromWords(text);
      if (!read.ok) return [];
      // what names another development is given by choosing it, not by words alone
      return [read.value.best, ...read.value.others].filter(({ needsOther }) => needsOther === undefined);
    },
  };
}
