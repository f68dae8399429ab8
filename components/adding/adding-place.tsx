'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { DossierInView } from '@/components/forms/use-entry';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { EntryKept } from '@/lib/api/contract';
import styles from './adding.module.css';
import { type Added, AddingForm } from './adding-form';

const kinds: readonly Added[] = ['scenario', 'indicator', 'assumption'];

/** What can come into the dossier from here, and the form for it where it was asked for. */
export function AddingPlace({
  standing,
  onKept,
}: {
  standing: DossierInView;
  onKept: (kept: EntryKept) => void;
}) {
  const words = useWords('adding');
  const heading = useId();
  // what somebody saves meanwhile must come to light as a conflict: the form keeps what was in view
  const [begun, setBegun] = useState<Readonly<{ what: Added; standing: DossierInView }>>();
  const top = useRef<HTMLHeadingElement>(null);
  const buttons = useRef(new Map<Added, HTMLButtonElement>());
  useEffect(() => {
    if (begun !== undefined) top.current?.focus();
  }, [begun]);
  const leave = () => {
    const from = begun?.what;
    setBegun(undefined);
    if (from !== undefined) requestAnimationFrame(() => buttons.current.get(from)?.focus());
  };
  return (
    <>
      <div className={styles.row}>
        {kinds.map((what) => (
          <Button
            key={what}
            ref={(button) => {
              if (button !== null) buttons.current.set(what, button);
            }}
            aria-expanded={begun?.what === what}
            disabled={begun !== undefined && begun.what !== what}
            onClick={() => setBegun((before) => before ?? { what, standing })}
          >
            {words.add[what]}
          </Button>
        ))}
      </div>
      {begun === undefined ? undefined : (
        <section className={styles.place} aria-labelledby={heading}>
          <h2 ref={top} id={heading} tabIndex={-1}>
            {words.title[begun.what]}
          </h2>
          <AddingForm
            {...begun}
            onCancel={leave}
            onKept={(kept) => {
              leave();
              onKept(kept);
            }}
          />
        </section>
      )}
    </>
  );
}
