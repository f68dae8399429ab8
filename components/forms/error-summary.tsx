'use client';

import { useWords } from '@/components/shell/locale';
import styles from './forms.module.css';

/** Everything that keeps the form from being saved, in one place above it. */
export function ErrorSummary({ messages }: { messages: readonly string[] }) {
  const words = useWords('forms');
  if (messages.length === 0) return undefined;
  return (
    <div className={styles.summary} role="alert">
      <p>{words.summary}</p>
      <ul>
        {messages.map((message) => (
          <li key={message} dir="auto">
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
