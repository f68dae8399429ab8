'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { inDigits } from '@/lib/i18n/tongue';
import styles from './forms.module.css';

/** Everything that keeps the form from being saved, in one place above it; what the server says comes in Latin digits. */
export function ErrorSummary({ messages }: { messages: readonly string[] }) {
  const words = useWords('forms');
  const tongue = useTongue();
  if (messages.length === 0) return undefined;
  return (
    <div className={styles.summary} role="alert">
      <p>{words.summary}</p>
      <ul>
        {messages.map((message) => (
          <li key={message} dir="auto">
            {inDigits(tongue, message)}
          </li>
        ))}
      </ul>
    </div>
  );
}
