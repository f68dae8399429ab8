'use client';

import { useLocale } from '@/components/shell/locale';
import { Choice } from '@/components/ui/field';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './forms.module.css';
import { TwoLanguages } from './two-languages';

type Props = Readonly<{ actors: Dossier['actors']; before: Development | undefined }>;

/** Who it was about: those the dossier names, and one it may not name yet. */
export function ActorFields({ actors, before }: Props) {
  const locale = useLocale();
  const words = wordsIn(locale, 'forms');
  return (
    <fieldset className={styles.section}>
      <legend>
        {words.actors} <span className={styles.hint}>({words.optional})</span>
      </legend>
      <input type="hidden" name="actorsAsked" value="yes" />
      <div className={styles.choices}>
        {actors.map(({ id, name }) => {
          const shown = textIn(locale, name);
          return (
            <Choice key={id} name="actor" value={id} defaultChecked={before?.actors.includes(id) ?? false}>
              <bdi lang={shown.lang}>{shown.text}</bdi>
            </Choice>
          );
        })}
      </div>
      <TwoLanguages name="actorName" label={words.newActor} maxLength={160} />
    </fieldset>
  );
}
