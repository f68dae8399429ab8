'use client';

import { useState } from 'react';
import { shell } from '@/lib/i18n/messages/shell';
import { routes } from '@/lib/routes';
import { useLocale, useWords } from '../shell/locale';
import styles from './workbench.module.css';

/** Share what is on the screen, or present it: both take the address along, drafts included. */
export function HeaderActions({ slug }: { slug: string }) {
  const words = useWords(shell);
  const locale = useLocale();
  const [shared, setShared] = useState(false);
  const briefing = routes.briefing(locale, slug);

  async function share() {
    await navigator.clipboard.writeText(window.location.href);
    setShared(true);
  }
  return (
    <>
      <button type="button" className={styles.headerAction} onClick={share} onBlur={() => setShared(false)}>
        <span role="status">{shared ? words.shared : words.share}</span>
      </button>
      <a
        className={styles.headerPrimary}
        href={briefing}
        onClick={(event) => {
          event.currentTarget.href = briefing + window.location.search;
        }}
      >
        {words.brief}
      </a>
    </>
  );
}
