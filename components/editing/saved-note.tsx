'use client';

import { useEffect, useRef } from 'react';
import { redo, undo } from '@/components/session/undo';
import { useSession, useSessionOfPage } from '@/components/session/use-session';
import { useLocale, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { CarryingLink } from '@/components/ui/carrying-link';
import type { EntryKept } from '@/lib/api/contract';
import type { Words } from '@/lib/i18n/english';
import { routes } from '@/lib/routes';
import type { Step } from '@/lib/session/history';
import type { Said } from '@/lib/session/state';
import styles from './editing.module.css';

/** What was saved last and as which entry, and the way back from it; undoing is an entry of its own. */
export function SavedNote({ kept }: Readonly<{ kept: EntryKept }>) {
  const session = useSessionOfPage();
  const locale = useLocale();
  const words = useWords('editing');
  const said = useSession('said');
  const last = useSession('lastStep');
  const next = useSession('nextStep');
  const { slug } = useSession('recorded');
  const note = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every change that was saved
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      // the form with the focus in it has gone, unless it gave the focus back to what it was opened from
      if (document.activeElement === document.body) note.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [kept.entry.seq]);
  return (
    <div ref={note} className={styles.note} tabIndex={-1}>
      <span role="status">{told(words, said, last)}</span>
      {last?.what === 'entry' ? (
        <Button looks="tool" aria-keyshortcuts="Control+Z Meta+Z" onClick={() => undo(session)}>
          {words.undo}
        </Button>
      ) : undefined}
      {next?.what === 'entry' ? (
        <Button
          looks="tool"
          aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
          onClick={() => redo(session)}
        >
          {words.redo}
        </Button>
      ) : undefined}
      <CarryingLink href={routes.history(locale, slug)}>{words.history}</CarryingLink>
    </div>
  );
}

function told(words: Words['editing'], said: Said | undefined, last: Step | undefined): string {
  switch (said?.kind) {
    case 'entry-saved':
      return words.savedAs(said.entry);
    case 'entry-undone':
      return words.undoneAs(said.of, said.entry);
    case 'entry-overtaken':
      return words.overtaken(said.of);
    case 'entry-failed':
      return words.failed;
    default:
      return last?.what === 'entry' ? words.savedAs(last.entry) : '';
  }
}
