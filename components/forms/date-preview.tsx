'use client';

import { useTongue } from '@/components/shell/locale';
import type { Dating, LocalisedText } from '@/lib/dossier/atoms';
import type { DateContradiction } from '@/lib/dossier/occurrences';
import { orderContradictionWords, weekdayContradictionWords } from '@/lib/i18n/rule-words';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { edtfOf } from '@/lib/time/edtf-of';
import { datesWith, useFormDates } from './form-dates';
import styles from './forms.module.css';

/** The window that a date gives, in words and in EDTF, with whatever speaks against it; nothing of it blocks a save. */
export function DatePreview({ clock, dating }: { clock: 'occurred' | 'known'; dating: Dating | undefined }) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'dateForms');
  const among = useFormDates();
  if (dating === undefined) return <p className={styles.preview}>{words.noWindow}</p>;
  const dates = datesWith(among, clock, dating);
  const window = dates?.[clock];
  const against = (dates?.contradictions ?? []).filter((found) => found.clock === clock);
  const titleOf = (id: string) => among.dossier.developments.find((item) => item.id === id)?.title;
  return (
    <div className={styles.preview}>
      <p aria-live="polite">
        {words.window}: <strong>{windowWords(tongue, window)}</strong>{' '}
        {window === undefined ? undefined : (
          <bdi dir="ltr" className={styles.edtf}>
            {edtfOf(window)}
          </bdi>
        )}
      </p>
      {against.map((found) => (
        <p key={found.kind} className={styles.error}>
          {contradictionWords(tongue, found, titleOf)}
        </p>
      ))}
    </div>
  );
}

/** What speaks against a date, as a sentence. */
function contradictionWords(
  tongue: Tongue,
  found: DateContradiction,
  titleOf: (id: string) => LocalisedText | undefined,
): string {
  if (found.kind === 'weekday') return weekdayContradictionWords(tongue, found);
  if (found.kind === 'cycle') return wordsIn(tongue, 'development').cycle;
  const named = (id: string) => textIn(tongue, titleOf(id) ?? { en: id }).text;
  return orderContradictionWords(tongue, named(found.after), named(found.before));
}
