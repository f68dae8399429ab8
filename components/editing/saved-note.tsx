'use client';

import { useEffect, useRef, useState } from 'react';
import { useLocale, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { CarryingLink } from '@/components/ui/carrying-link';
import type { EntryKept, NewEntryBody, Signed } from '@/lib/api/contract';
import { sendSigned, signingName } from '@/lib/api/person-name';
import { sendOutcome } from '@/lib/api/send-outcome';
import type { Words } from '@/lib/i18n/english';
import { routes } from '@/lib/routes';
import styles from './editing.module.css';
import { useUndoKey } from './use-undo-key';

type Props = Readonly<{
  slug: string;
  seq: number;
  /** The last change that was made here. */
  last: EntryKept;
  /** Whether the key for undoing means this and not a draft that is open. */
  hasKey: boolean;
  onKept: (kept: EntryKept) => void;
}>;

type Said = Readonly<{ kind: 'saved' | 'undone' | 'overtaken' | 'failed'; of: number; entry: number }>;

/** What was saved last and as which entry, and the way back from it; undoing is an entry of its own. */
export function SavedNote({ slug, seq, last, hasKey, onKept }: Props) {
  const locale = useLocale();
  const words = useWords('editing');
  const [own, setOwn] = useState<OwnEntries>(() => ownAfter({ done: [], undone: [] }, last.entry.seq));
  const [said, setSaid] = useState<Said>({ kind: 'saved', of: last.entry.seq, entry: last.entry.seq });
  const [seen, setSeen] = useState(last.entry.seq);
  const busy = useRef(false);
  const note = useRef<HTMLDivElement>(null);
  if (seen !== last.entry.seq) {
    setSeen(last.entry.seq);
    setOwn(ownAfter(own, last.entry.seq));
    setSaid({ kind: 'saved', of: last.entry.seq, entry: last.entry.seq });
  }
  // the form with the focus in it has gone
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every change that was saved
  useEffect(() => note.current?.focus(), [last.entry.seq]);

  async function takeBack(entry: number, after: (own: OwnEntries, made: number) => OwnEntries) {
    if (busy.current) return;
    busy.current = true;
    const body: Signed<NewEntryBody> = {
      basedOn: seq,
      author: signingName() || last.entry.author,
      reason: undefined,
      change: { kind: 'undo', entry },
    };
    const outcome = await sendOutcome(sendSigned('appendEntry', slug, body));
    busy.current = false;
    if (outcome.kind !== 'saved') {
      const isTaken = outcome.kind === 'overtaken' || outcome.kind === 'refused';
      return setSaid({ kind: isTaken ? 'overtaken' : 'failed', of: entry, entry });
    }
    const made = outcome.answer.entry.seq;
    setOwn(after(own, made));
    setSaid({ kind: 'undone', of: entry, entry: made });
    onKept(outcome.answer);
  }
  const [undoable, redoable] = [own.done.at(-1), own.undone.at(-1)];
  const undo = () => undoable !== undefined && void takeBack(undoable, ownAfterUndo);
  const redo = () => redoable !== undefined && void takeBack(redoable, ownAfterRedo);
  useUndoKey({
    undo: hasKey && undoable !== undefined ? undo : undefined,
    redo: hasKey && redoable !== undefined ? redo : undefined,
  });

  return (
    <div ref={note} className={styles.note} tabIndex={-1}>
      <span role="status">{sentence(words, said)}</span>
      {undoable === undefined ? undefined : (
        <Button looks="tool" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
          {words.undo}
        </Button>
      )}
      {redoable === undefined ? undefined : (
        <Button looks="tool" aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" onClick={redo}>
          {words.redo}
        </Button>
      )}
      <CarryingLink href={routes.history(locale, slug)}>{words.history}</CarryingLink>
    </div>
  );
}

function sentence(words: Words['editing'], { kind, of, entry }: Said): string {
  switch (kind) {
    case 'saved':
      return words.savedAs(entry);
    case 'undone':
      return words.undoneAs(of, entry);
    case 'overtaken':
      return words.overtaken(of);
    case 'failed':
      return words.failed;
  }
}

/** The entries made here in this sitting that can be taken back, and those undoings that can be undone; last is next. */
type OwnEntries = Readonly<{ done: readonly number[]; undone: readonly number[] }>;

/** After a new change: what was taken back before it cannot be done again. */
function ownAfter(own: OwnEntries, entry: number): OwnEntries {
  return { done: [...own.done, entry], undone: [] };
}

/** After the last change was taken back, by an entry of its own. */
function ownAfterUndo(own: OwnEntries, entry: number): OwnEntries {
  return { done: own.done.slice(0, -1), undone: [...own.undone, entry] };
}

/** After the last undoing was itself undone. */
function ownAfterRedo(own: OwnEntries, entry: number): OwnEntries {
  return { done: [...own.done, entry], undone: own.undone.slice(0, -1) };
}
