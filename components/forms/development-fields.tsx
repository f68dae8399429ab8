'use client';

import type { ReactNode } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { Choice } from '@/components/ui/field';
import type { Development, Dossier, Place } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import type { Window } from '@/lib/time/window';
import { BearingFields } from './bearing-fields';
import { DatingField } from './dating-field';
import styles from './forms.module.css';
import { SourceFields } from './source-fields';
import { TextField } from './text-field';
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
  const words = useWords('forms');
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

/** What is doubtful about it, and why we rate it as we do. */
function JudgementFields({ before }: { before: Development | undefined }) {
  const words = useWords('forms');
  return (
    <fieldset className={styles.section}>
      <legend>
        {words.judgement} <span className={styles.hint}>({words.optional})</span>
      </legend>
      <TwoLanguages name="doubt" label={words.doubt} text={before?.doubt} rows={2} maxLength={4000} noted />
      <TwoLanguages
        name="bearing"
        label={words.ourReading}
        hint={words.ourReadingHint}
        text={before?.bearing}
        rows={2}
        maxLength={4000}
        noted
      />
    </fieldset>
  );
}

type ActorFieldsProps = Readonly<{ actors: Dossier['actors']; before: Development | undefined }>;

/** Who it was about: those the dossier names, and one it may not name yet. */
function ActorFields({ actors, before }: ActorFieldsProps) {
  const tongue = useTongue();
  const words = useWords('forms');
  return (
    <fieldset className={styles.section}>
      <legend>
        {words.actors} <span className={styles.hint}>({words.optional})</span>
      </legend>
      <input type="hidden" name="actorsAsked" value="yes" />
      <div className={styles.choices}>
        {actors.map(({ id, name }) => {
          const shown = textIn(tongue, name);
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

type PlaceFieldsProps = Readonly<{ places: readonly Place[]; before: Development | undefined }>;

/** Where it was: places the dossier has, and one it may not have yet. */
function PlaceFields({ places, before }: PlaceFieldsProps) {
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
