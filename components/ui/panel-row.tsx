'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Awaited } from './arrival';
import { Button } from './button';
import styles from './panel-row.module.css';
import { useSingleKey } from './single-keys';

export type Panel = Readonly<{
  key: string;
  label: string;
  /** What is in force there, said on its button: "12 hidden". */
  state?: string | undefined;
  /** A single key that opens it from anywhere on the page and leads to its first field. */
  shortcut?: string | undefined;
  body: (close: () => void) => ReactNode;
}>;

/**
 * A row of buttons with at most one panel open beneath it, in the flow of the page, so that it covers nothing of what
 * it changes. Escape closes it and gives the focus back.
 */
export function PanelRow({
  label,
  panels,
  children,
}: Readonly<{ label: string; panels: readonly Panel[]; children?: ReactNode }>) {
  const [open, setOpen] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const id = useId();
  const panel = panels.find(({ key }) => key === open);
  const body = useRef<HTMLElement>(null);
  const keyed = panels.find(({ shortcut }) => shortcut !== undefined);
  useSingleKey(keyed?.shortcut, () => {
    setOpen(keyed?.key);
    body.current?.querySelector('input')?.focus();
  });
  function close() {
    buttons.current.get(open ?? '')?.focus();
    setOpen(undefined);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || panel === undefined || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, from wherever inside
    <div className={styles.row} onKeyDown={onKeyDown}>
      <div role="toolbar" aria-label={label} className={styles.buttons}>
        {panels.map(({ key, label: name, state, shortcut }) => (
          <Button
            looks="tool"
            key={key}
            ref={(button) => {
              if (button) buttons.current.set(key, button);
            }}
            aria-expanded={open === key}
            aria-keyshortcuts={shortcut}
            aria-controls={open === key ? id : undefined}
            onClick={() => setOpen(open === key ? undefined : key)}
          >
            {name}
            {state === undefined ? undefined : <span className={styles.state}>{state}</span>}
          </Button>
        ))}
        {children}
      </div>
      {panel === undefined ? undefined : (
        <section ref={body} id={id} aria-label={panel.label} className={styles.panel}>
          {/* what it is made of may still be on its way: the page must not wait for it */}
          <Awaited key={panel.key}>{panel.body(close)}</Awaited>
        </section>
      )}
    </div>
  );
}
