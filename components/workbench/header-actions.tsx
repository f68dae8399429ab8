'use client';

import { useState } from 'react';
import { routes } from '@/lib/routes';
import { useLocale, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { CarryingLink } from '../ui/carrying-link';
import styles from './workbench.module.css';

/** The room is shown the record or a draft of it: a what-if about single items and the view stay at the desk. */
export const onlyAtTheDesk = [
  ...['try', 'off', 'out', 'view', 'item', 'axis', 'labels', 'lanes', 'anchor', 'lag', 'chart', 'order'],
  ...['q', 'actor', 'place', 'source', 'grade', 'for', 'from', 'checks', 'during', 'others'],
];

/** Share what is on the screen, or present it: both take the address along, drafts included. */
export function HeaderActions({ slug }: { slug: string }) {
  const words = useWords('shell');
  const locale = useLocale();
  const [shared, setShared] = useState(false);

  async function share() {
    // browsers keep the clipboard from pages that came over plain http from another machine
    if (navigator.clipboard === undefined) return void window.prompt(words.share, window.location.href);
    await navigator.clipboard.writeText(window.location.href);
    setShared(true);
  }
  return (
    <>
      <Button looks="sign" className={styles.headerAction} onClick={share} onBlur={() => setShared(false)}>
        <span role="status">{shared ? words.shared : words.share}</span>
      </Button>
      <CarryingLink
        className={styles.headerPrimary ?? ''}
        href={routes.briefing(locale, slug)}
        without={onlyAtTheDesk}
      >
        {words.brief}
      </CarryingLink>
    </>
  );
}
