'use client';

import { useWords } from '@/components/shell/locale';
import type { SaveOutcome } from '@/lib/workbench/save-outcome';
import styles from './save-dialog.module.css';

/** Why nothing was saved and that nothing is lost, where it happened. */
export function FailureNotice({
  failure,
}: {
  failure: Extract<SaveOutcome, { kind: 'failed' }> | undefined;
}) {
  const words = useWords('weights');
  if (failure === undefined) return undefined;
  const sentences = {
    unreachable: words.failedUnreachable,
    refused: words.failedRefused,
    server: words.failedServer,
  };
  return (
    <p className={styles.failure} role="alert">
      {sentences[failure.why]} {failure.detail}
    </p>
  );
}
