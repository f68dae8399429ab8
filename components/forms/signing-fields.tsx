'use client';

import { useSyncExternalStore } from 'react';
import { useWords } from '@/components/shell/locale';
import { signingName } from '@/lib/api/person-name';
import styles from './forms.module.css';
import { TextField } from './text-field';

const neverChanges = () => () => {};

/** Who makes the change, remembered on this device, and why. */
export function SigningFields({
  withReason = false,
  needsReason = false,
}: {
  withReason?: boolean;
  needsReason?: boolean;
}) {
  const words = useWords('forms');
  // The server knows no name: the first paint has an empty field, the next one the name of this device.
  const name = useSyncExternalStore(neverChanges, signingName, () => '');
  return (
    <fieldset className={styles.section}>
      <legend>{words.signing}</legend>
      <TextField key={name} name="author" label={words.author} defaultValue={name} maxLength={80} required />
      {withReason ? (
        <TextField
          name="reason"
          label={needsReason ? words.reason : `${words.reason} (${words.optional})`}
          rows={2}
          maxLength={4000}
          noted
          required={needsReason}
        />
      ) : undefined}
    </fieldset>
  );
}
