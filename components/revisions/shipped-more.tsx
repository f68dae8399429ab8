'use client';

import { type FormEvent, useState } from 'react';
import { useTongue } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { Field, Input } from '@/components/ui/field';
import type { NewEntryBody, Signed } from '@/lib/api/contract';
import { sendSigned, signingName } from '@/lib/api/person-name';
import { sendOutcome } from '@/lib/api/send-outcome';
import { type OfferGroup, offerGroups } from '@/lib/charts/offer-groups';
import type { ShippedOffer } from '@/lib/dossier/shipped-offer';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { declinedCookie } from './declined-offer';
import styles from './revisions.module.css';

type Props = Readonly<{
  slug: string;
  seq: number;
  offer: ShippedOffer;
  offerKey: string;
  isDeclined: boolean;
}>;

/** What this release ships beyond the dossier: to be looked at, and to be added by one signed entry, or not now. */
export function ShippedMore({ slug, seq, offer, offerKey, isDeclined }: Props) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'revisions').offer;
  const groups = offerGroups(offer.additions);
  const counted = ({ kind, additions }: OfferGroup) => words.counted[kind](additions.length);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [declined, setDeclined] = useState(isDeclined);

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const author = name.trim();
    if (!author) return setProblem(wordsIn(tongue, 'formProblems').missing(wordsIn(tongue, 'forms').author));
    const body: Signed<NewEntryBody> = { basedOn: seq, author, change: offer.change };
    const outcome = await sendOutcome(sendSigned('appendEntry', slug, body));
    if (outcome.kind !== 'saved')
      return setProblem(
        outcome.kind === 'unreachable'
          ? wordsIn(tongue, 'editing').failed
          : wordsIn(tongue, 'formProblems').overtaken,
      );
    window.location.reload();
  }

  function decline() {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in half of today's browsers
    document.cookie = `${declinedCookie(slug)}=${offerKey};path=/;max-age=31536000;samesite=strict`;
    setDeclined(true);
  }

  return (
    // the server knows no name: the one of this device is put in when it is asked for
    <details className={styles.fold} onToggle={() => setName((known) => known || signingName())}>
      <summary>{words.line(groups.map(counted))}</summary>
      <p>{words.note}</p>
      <dl className={styles.offered}>
        {groups.map((group) => (
          <div key={group.kind}>
            <dt>{counted(group)}</dt>
            {group.additions.map(({ list, id, title }) => {
              const name = textIn(tongue, title);
              return (
                <dd key={`${list}/${id}`} lang={name.lang} dir="auto">
                  {name.text}
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
      <form className={styles.undo} noValidate onSubmit={(event) => void add(event)}>
        <Field
          label={wordsIn(tongue, 'forms').author}
          error={problem === undefined ? undefined : <span role="alert">{problem}</span>}
        >
          {(ties) => (
            <Input
              {...ties}
              name="author"
              dir="auto"
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <p className={styles.choices}>
          <Button type="submit" looks="main">
            {words.add}
          </Button>
          {declined ? undefined : <Button onClick={decline}>{words.notNow}</Button>}
        </p>
        <p role="status">{declined && !isDeclined ? words.declined : ''}</p>
      </form>
    </details>
  );
}
