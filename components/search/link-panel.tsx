'use client';

import type { Dossier } from '@/lib/dossier/schema';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import type { IsoDate } from '@/lib/time/civil-date';
import { useTongue, useWords } from '../shell/locale';
import { CopyLink } from './copy-link';
import styles from './search.module.css';

type Props = Readonly<{
  dossier: Dossier;
  selected: string | undefined;
  asOfOn: IsoDate;
  revision: number;
  entry: number;
}>;

/** Links to what is on the screen and to the development that is selected, each with its citation. */
export function LinkPanel({ dossier, selected, asOfOn, revision, entry }: Props) {
  const words = useWords('copyLink');
  const tongue = useTongue();
  const chosen = dossier.developments.find(({ id }) => id === selected);
  const citation = (copiedOn: IsoDate, development?: typeof chosen) =>
    words.citation({
      dossier: textIn(tongue, dossier.title).text,
      development: development && textIn(tongue, development.title).text,
      id: development?.id,
      revision,
      entry,
      asOf: fullDay(tongue, asOfOn),
      copied: fullDay(tongue, copiedOn),
    });
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{words.about}</p>
      <CopyLink label={words.view} citation={citation} />
      {chosen === undefined ? (
        <p className={styles.hint}>{words.chooseOne}</p>
      ) : (
        <CopyLink
          key={chosen.id}
          label={words.development}
          id={chosen.id}
          citation={(on) => citation(on, chosen)}
        />
      )}
    </div>
  );
}
