'use client';

import { useLocale } from '@/components/shell/locale';
import type { Development, Place } from '@/lib/dossier/schema';
import { forms } from '@/lib/i18n/messages/forms';
import { textIn } from '@/lib/i18n/text';
import styles from './forms.module.css';
import { TextField } from './text-field';
import { TwoLanguages } from './two-languages';

type Props = Readonly<{ places: readonly Place[]; before: Development | undefined }>;

/** Where it was: places the dossier has, and one it may not have yet. */
export function PlaceFields({ places, before }: Props) {
  const locale = useLocale();
  const words = forms[locale];
  return (
    <fieldset className={styles.section}>
      <legend>
        {words.places} <span className={styles.hint}>({words.optional})</span>
      </legend>
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
      <TwoLanguages name="placeName" label={words.newPlace} hint={words.newPlaceHint} maxLength={160} />
      <div className={styles.pair}>
        <TextField
          name="latitude"
          label={words.latitude}
          hint={words.latitudeHint}
          dir="ltr"
          maxLength={20}
        />
        <TextField
          name="longitude"
          label={words.longitude}
          hint={words.longitudeHint}
          dir="ltr"
          maxLength={20}
        />
      </div>
    </fieldset>
  );
}
