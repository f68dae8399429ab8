'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { Choice } from '@/components/ui/field';
import type { Development, Place } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import styles from './forms.module.css';
import { TextField } from './text-field';
import { TwoLanguages } from './two-languages';

type Props = Readonly<{ places: readonly Place[]; before: Development | undefined }>;

/** Where it was: places the dossier has, and one it may not have yet. */
export function PlaceFields({ places, before }: Props) {
  const tongue = useTongue();
  const words = useWords('forms');
  return (
    <fieldset className={styles.section}>
      <legend>
        {words.places} <span className={styles.hint}>({words.optional})</span>
      </legend>
      <div className={styles.choices}>
        {places.map(({ id, name }) => {
          const shown = textIn(tongue, name);
          return (
            <Choice
              key={id}
              name="place"
              value={id}
              defaultChecked={before?.places.some(({ place }) => place === id) ?? false}
            >
              <bdi lang={shown.lang}>{shown.text}</bdi>
            </Choice>
          );
        })}
      </div>
      <input type="hidden" name="reportedAsked" value="yes" />
      {before === undefined || before.places.length === 0 ? undefined : (
        <fieldset className={styles.group}>
          <legend>{words.reportedPlaces}</legend>
          <div className={styles.choices}>
            {before.places.map(({ place, asReported }) => {
              const name = places.find(({ id }) => id === place)?.name;
              const shown = textIn(tongue, name ?? { en: place });
              return (
                <Choice key={place} name="reported" value={place} defaultChecked={asReported}>
                  <span lang={shown.lang}>{words.reported(shown.text)}</span>
                </Choice>
              );
            })}
          </div>
        </fieldset>
      )}
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
