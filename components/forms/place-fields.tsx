'use client';

import { useLocale } from '@/components/shell/locale';
import type { Development, Place } from '@/lib/dossier/schema';
import { forms } from '@/lib/i18n/messages/forms';
import { textIn } from '@/lib/i18n/text';
import styles from './forms.module.css';

type Props = Readonly<{ places: readonly Place[]; before: Development | undefined }>;

/** Where it was, from the dossier's own places. */
export function PlaceFields({ places, before }: Props) {
  const locale = useLocale();
  const words = forms[locale];
  return (
    <fieldset className={styles.section}>
      <legend>
        {words.places} <span className={styles.hint}>({words.optional})</span>
      </legend>
      {places.length === 0 ? <p className={styles.hint}>{words.placesNone}</p> : undefined}
      <div className={styles.choices}>
        {places.map(({ id, name }) => {
          const shown = textIn(locale, name);
          return (
            <label key={id}>
              <input
                type="checkbox"
                name="place"
                value={id}
                defaultChecked={before?.places.some(({ place }) => place === id) ?? false}
              />
              <bdi lang={shown.lang}>{shown.text}</bdi>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
