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
    // browsers keep the clipboard from pages that came over plain http from another machine
    if (navigator.clipboard === undefined) return void window.prompt(words.share, window.location.href);
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
          event.currentTarget.href = briefingHref(briefing);
        }}
      >
        {words.brief}
      </a>
    </>
  );
}

/** The room is shown the record or a draft of it; a what-if about single items stays at the desk. */
export function briefingHref(briefing: string): string {
  const query = new URLSearchParams(window.location.search);
  for (const name of ['off', 'out', 'view', 'item', 'axis', 'labels']) query.delete(name);
  return query.size === 0 ? briefing : `${briefing}?${query}`;
}
