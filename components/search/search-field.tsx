'use client';

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Field, Input } from '../ui/field';
import styles from './search.module.css';

type Props = Readonly<{
  text: string;
  items: readonly TimelineItem[];
  matching: ReadonlySet<string>;
  selected: string | undefined;
  /** `isTyped`: one more letter of what was begun, which Back should not undo by itself. */
  onText: (text: string, isTyped: boolean) => void;
  onSelect: (id: string) => void;
}>;

/** Long enough to finish a word, short enough to feel answered. */
const pauseMs = 180;

/** The words looked for, and a way from match to match in the order in which things happened. */
export function SearchField({ text, items, matching, selected, onText, onSelect }: Props) {
  const words = useWords('search');
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isBegun = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const focused = useCallback((input: HTMLInputElement | null) => input?.focus(), []);
  const order = useMemo(
    () =>
      items
        .filter((item) => matching.has(item.id))
        .toSorted(byDay)
        .map((item) => item.id),
    [items, matching],
  );
  const at = order.indexOf(selected ?? '');

  function look(value: string) {
    clearTimeout(timer.current);
    setDraft(undefined);
    if (value === text) return;
    onText(value, isBegun.current);
    isBegun.current = true;
  }
  function onType(value: string) {
    setDraft(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look(value), pauseMs);
  }
  function step(by: 1 | -1) {
    const from = at === -1 && by === -1 ? 0 : at;
    const next = order[(from + by + order.length) % order.length];
    if (next !== undefined) onSelect(next);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // what is typed is looked for first, so that the step leads to one of its matches
    if (draft !== undefined && draft !== text) look(draft);
    else step(event.shiftKey ? -1 : 1);
  }
  return (
    <div className={styles.line}>
      <Field label={words.text} hint={`${words.textHint}. ${words.steps}`} className={styles.text}>
        {(ties) => (
          <Input
            ref={focused}
            {...ties}
            type="search"
            value={draft ?? text}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            onChange={(event) => onType(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => {
              if (draft !== undefined) look(draft);
              isBegun.current = false;
            }}
          />
        )}
      </Field>
      <div className={styles.steps}>
        <Button
          looks="tool"
          aria-label={words.previous}
          title={words.previous}
          disabled={order.length === 0}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          looks="tool"
          aria-label={words.next}
          title={words.next}
          disabled={order.length === 0}
          onClick={() => step(1)}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        <span role="status">{at === -1 ? '' : words.step(at + 1, order.length)}</span>
      </div>
    </div>
  );
}

/** By the first possible day; what has none comes last. */
function byDay(a: TimelineItem, b: TimelineItem): number {
  const [first, second] = [a, b].map(
    ({ window }) => (window && (firstDay(window) ?? lastDay(window))) ?? '9999-99-99',
  );
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}
