import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './choosers.module.css';

type Props = Readonly<{
  label: string;
  /** The cell that it belongs to: it opens beside it and gives the focus back to it. */
  anchor: () => HTMLElement | undefined;
  onClose: () => void;
  children: ReactNode;
}>;

const room = 8;

/** A small panel beside a cell: Escape, Enter in it or a press elsewhere closes it; on a phone it rises from the foot. */
export function Popover({ label, anchor, onClose, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Readonly<{ insetBlockStart: number; insetInlineStart: number }>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once, where its cell then is
  useLayoutEffect(() => {
    const [cell, own] = [anchor(), panel.current];
    const around = own?.offsetParent;
    if (cell === undefined || own === null || around === null || around === undefined) return;
    const [at, box, frame] = [cell, own, around].map((each) => each.getBoundingClientRect());
    if (at === undefined || box === undefined || frame === undefined) return;
    const below = at.bottom + room + box.height <= window.innerHeight || at.top < box.height + room;
    const isRtl = getComputedStyle(own).direction === 'rtl';
    const start = isRtl ? frame.right - at.right : at.left - frame.left;
    const beside = below ? at.bottom + room / 2 : at.top - box.height - room / 2;
    // where it fits on neither side it stands over its cell rather than beyond the edge of the window
    const top = Math.max(room, Math.min(beside, window.innerHeight - box.height - room));
    setPlace({
      insetBlockStart: top - frame.top,
      insetInlineStart: Math.max(0, Math.min(start, frame.width - box.width)),
    });
    const first =
      own.querySelector<HTMLElement>('[data-first]') ?? own.querySelector<HTMLElement>(':checked');
    first?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    function onPress({ target }: PointerEvent) {
      if (!(target instanceof Node) || panel.current?.contains(target)) return;
      leave(panel.current);
      onClose();
    }
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onClose]);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }
  function close() {
    leave(panel.current);
    onClose();
    anchor()?.focus({ preventScroll: true });
  }
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={label}
      className={styles.popover}
      style={place}
      onKeyDown={onKeyDown}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        {children}
      </form>
    </div>
  );
}

/** What is being typed is given before the panel goes: a field that vanishes tells nobody that it was left. */
function leave(panel: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && panel?.contains(activeElement)) activeElement.blur();
}
