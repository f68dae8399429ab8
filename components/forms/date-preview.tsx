'use client';

import { useTongue } from '@/components/shell/locale';
import type { Dating } from '@/lib/dossier/atoms';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { edtfOf } from '@/lib/time/edtf-of';
import { contradictionWords } from './contradiction-words';
import { datesWith, useFormDates } from './form-dates';
import styles from './forms.module.css';

/** The window that a date gives, in words and in EDTF, with whatever speaks against it; nothing of it blocks a save. */
export function DatePreview({ clock, dating }: { clock: 'occurred' | 'known'; dating: Dating | undefined }) {
  const locale = useTongue();
  const words = wordsIn(locale, 'dateForms');
  const among = useFormDates();
  if (dating === undefined) return <p className={styles.preview}>{words.noWindow}</p>;
  const dates = datesWith(among, clock, dating);
  const window = dates?.[clock];
  const against = (dates?.contradictions ?? []).filter((found) => found.clock === clock);
  const titleOf = (id: string) => among.dossier.developments.find((item) => item.id === id)?.title;
  return (
    <div className={styles.preview}>
      <p aria-live="polite">
        {words.window}: <strong>{windowWords(locale, window)}</strong>{' '}
        {window === undefined ? undefined : (
          <bdi dir="ltr" className={styles.edtf}>
            {edtfOf(window)}
          </bdi>
        )}
      </p>
      {against.map((found) => (
        <p key={found.kind} className={styles.error}>
          {contradictionWords(locale, found, titleOf)}
        </p>
      ))}
    </div>
  );
}
