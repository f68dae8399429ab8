'use client';

import type { ReactNode, SyntheticEvent } from 'react';
import styles from './dialog.module.css';

type Props = Readonly<{
  /** The id of the heading in it, by which it is called. */
  labelledBy: string;
  /** A card in the middle, or a sheet at the end edge. */
  looks?: 'card' | 'sheet';
  isWide?: boolean | undefined;
  /** An answer is awaited, and somebody must be there to read it: Escape waits too. */
  isBusy?: boolean | undefined;
  /** Wants to be closed: whoever put it on the page takes it off. */
  onClose: () => void;
  children: ReactNode;
}>;

/** Open as long as it is on the page; nothing else can be reached meanwhile, and the focus goes back to where it came from. */
export function Dialog(props: Props) {
  const { labelledBy, looks = 'card', isWide, isBusy = false, onClose, children } = props;
  function onCancel(event: SyntheticEvent) {
    // a file field inside is cancelled by an event of the same name
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (!isBusy) onClose();
  }
  return (
    <dialog
      ref={opened}
      className={`${styles.dialog} ${styles[looks]}`}
      data-wide={isWide}
      aria-labelledby={labelledBy}
      onCancel={onCancel}
      // a second Escape closes it whatever was answered to the first
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}

/** What can be done at the foot of a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

/** Closed before it leaves the page: only then does the browser give the focus back. */
function opened(node: HTMLDialogElement): () => void {
  node.showModal();
  return () => node.close();
}
