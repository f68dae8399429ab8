'use client';

import { useRef, useState } from 'react';
import { EntryForm } from '@/components/forms/entry-form';
import { SelectField } from '@/components/forms/select-field';
import type { DossierInView } from '@/components/forms/use-entry';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { EntryKept } from '@/lib/api/contract';
import { ok } from '@/lib/kernel/result';
import { assumptionStandingField, indicatorStateField } from '@/lib/workbench/adding-form';
import styles from './adding.module.css';

type Props = Readonly<{
  what: 'indicator' | 'assumption';
  id: string;
  /** What the button changes, for whoever cannot see what is beside it. */
  about: string;
  current: string;
  options: readonly Readonly<{ value: string; label: string }>[];
  standing: DossierInView;
  onKept: (kept: EntryKept) => void;
}>;

/** Changes the state of an indicator or assumption where it is read: one choice, signed. */
export function Changing({ what, id, about, current, options, standing, onKept }: Props) {
  const words = useWords('adding');
  // the form keeps what was in view when it was begun, so that a conflict comes to light
  const [begun, setBegun] = useState<DossierInView>();
  const opener = useRef<HTMLButtonElement>(null);
  if (begun === undefined)
    return (
      <Button ref={opener} aria-label={`${words.change} ${about}`} onClick={() => setBegun(standing)}>
        {words.change}
      </Button>
    );
  const end = () => {
    setBegun(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div className={styles.changing}>
      <EntryForm
        standing={begun}
        doLabel={words.changeNow}
        needsReason={false}
        read={(fields) => {
          const read =
            what === 'indicator' ? indicatorStateField(fields, id) : assumptionStandingField(fields, id);
          return read.ok ? ok(({ dossier }) => read.value(dossier)) : read;
        }}
        onKept={(kept) => {
          end();
          onKept(kept);
        }}
        onCancel={end}
        onTakeTheirs={end}
      >
        <SelectField
          name={what === 'indicator' ? 'state' : 'standing'}
          label={what === 'indicator' ? words.state : words.standing}
          defaultValue={current}
          options={options}
        />
      </EntryForm>
    </div>
  );
}
