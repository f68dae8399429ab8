'use client';

import type { ReactNode } from 'react';
import { useLocale } from '@/components/shell/locale';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { wordsIn } from '@/lib/i18n/words-in';
import type { Window } from '@/lib/time/window';
import { ActorFields } from './actor-fields';
import { BearingFields } from './bearing-fields';
import { DatingField } from './dating-field';
import styles from './forms.module.css';
import { JudgementFields } from './judgement-fields';
import { PlaceFields } from './place-fields';
import { SourceFields } from './source-fields';
import { TwoLanguages } from './two-languages';

type Props = Readonly<{
  dossier: Dossier;
  before: Development | undefined;
  proposed: Window | undefined;
  /** Whether what is changed seldom is folded away: in its place there is less room than on a page. */
  folded: boolean;
}>;

/** Everything about one development, in the order in which a reader asks for it. */
export function DevelopmentFields({ dossier, before, proposed, folded }: Props) {
  const words = wordsIn(useLocale(), 'forms');
  return (
    <>
      <fieldset className={styles.section}>
        <legend>{words.what}</legend>
        <p className={styles.hint}>{words.oneLanguage}</p>
        <TwoLanguages
          name="title"
          label={words.title}
          hint={words.titleHint}
          text={before?.title}
          maxLength={160}
        />
        <TwoLanguages
          name="gist"
          label={words.gist}
          hint={words.gistHint}
          text={before?.gist}
          rows={3}
          maxLength={4000}
        />
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{words.when}</legend>
        <DatingField
          name="occurred"
          clock="occurred"
          label={words.occurred}
          before={before?.occurred}
          proposed={proposed}
        />
        <DatingField name="known" clock="known" label={words.known} before={before?.known} />
      </fieldset>
      <Fold title={words.source} folded={folded}>
        <SourceFields before={before} report={dossier.report !== undefined} />
      </Fold>
      <Fold title={`${words.actors} (${words.optional})`} folded={folded}>
        <ActorFields actors={dossier.actors} before={before} />
      </Fold>
      <Fold title={`${words.places} (${words.optional})`} folded={folded}>
        <PlaceFields places={dossier.places} before={before} />
      </Fold>
      <Fold title={words.bearing} folded={folded}>
        <BearingFields dossier={dossier} before={before} />
      </Fold>
      <Fold title={`${words.judgement} (${words.optional})`} folded={folded}>
        <JudgementFields before={before} />
      </Fold>
    </>
  );
}

function Fold({ title, folded, children }: { title: string; folded: boolean; children: ReactNode }) {
  if (!folded) return children;
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
