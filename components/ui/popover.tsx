'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './popover.module.css';

type Props = Readonly<{
  label: string;
  /** What it belongs to: it opens beside it and gives the focus back to it. */
  anchor: () => Element | undefined;
  onClose: () => void;
  className?: string | undefined;
  children: (close: () => void) => ReactNode;
}>;

/** Pixels between it and its anchor, and between it and the edge of the window. */
const air = { anchor: 4, window: 8 };

/**
 * A small panel above everything, beside what it belongs to; the rest of the page stays in reach. Escape or a press
 * elsewhere closes it; on a phone it rises from the foot.
 */
export function Popover({ label, anchor, onClose, className, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Readonly<Record<string, string>>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once, where its anchor then is
  useLayoutEffect(() => {
    const own = panel.current;
    if (own === null) return;
    own.showPopover();
    const beside = anchor();
    if (beside !== undefined) setPlace(placeBeside(beside.getBoundingClientRect(), own));
    const first =
      own.querySelector<HTMLElement>('[data-first]') ??
      own.querySelector<HTMLElement>(':checked') ??
      own.querySelector<HTMLElement>('button, input, select, textarea');
    first?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    function onPress({ target }: PointerEvent) {
      const inside = target instanceof Node && panel.current?.contains(target);
      // what it belongs to closes it by itself, or opens it anew
      if (inside || (target instanceof Node && anchor()?.contains(target))) return;
      leave(panel.current);
      onClose();
    }
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onClose, anchor]);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }
  function close() {
    leave(panel.current);
    onClose();
    const beside = anchor();
    if (beside instanceof HTMLElement || beside instanceof SVGElement) beside.focus({ preventScroll: true });
  }
  return (
    <div
      ref={panel}
      popover="manual"
      role="dialog"
      aria-label={label}
      className={className === undefined ? styles.popover : `${styles.popover} ${className}`}
      style={place}
      onKeyDown={onKeyDown}
    >
      {children(close)}
    </div>
  );
}

/** Under its anchor, over it where there is no room, and over the anchor itself rather than beyond the window's edge. */
function placeBeside(at: DOMRect, own: HTMLElement): Readonly<Record<string, string>> {
  const box = own.getBoundingClientRect();
  const page = document.documentElement;
  const [width, height] = [page.clientWidth, page.clientHeight];
  const isBelow = at.bottom + air.window + box.height <= height || at.top < box.height + air.window;
  const wanted = isBelow ? at.bottom + air.anchor : at.top - box.height - air.anchor;
  const top = Math.max(air.window, Math.min(wanted, height - box.height - air.window));
  const isRtl = getComputedStyle(own).direction === 'rtl';
  const start = isRtl ? width - at.right : at.left;
  const inline = Math.max(air.window, Math.min(start, width - box.width - air.window));
  // measured from the page, so that it scrolls along
  const scrolled = isRtl ? -window.scrollX : window.scrollX;
  return { '--block-at': `${top + window.scrollY}px`, '--inline-at': `${inline + scrolled}px` };
}

/** What is being typed is given before the panel goes: a field that vanishes tells nobody that it was left. */
function leave(panel: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && panel?.contains(activeElement)) activeElement.blur();
}
