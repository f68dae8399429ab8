import type { ComponentProps, MouseEvent } from 'react';
import styles from './button.module.css';

/**
 * What a button is among its neighbours: the one thing that a form is for, a thing to do beside it, one of a row of
 * small tools, a sign without an edge, words in a sentence, a line of a list; `drawn` brings its own looks.
 */
export type ButtonLooks = 'main' | 'plain' | 'tool' | 'sign' | 'words' | 'line' | 'drawn';

type Props = Omit<ComponentProps<'button'>, 'aria-disabled'> &
  Readonly<{
    looks?: ButtonLooks;
    /** It can be reached and says what it is, but does nothing now: while an answer is awaited, at the end of a row. */
    isOff?: boolean | undefined;
  }>;

export function Button({ looks = 'plain', type = 'button', isOff = false, className, ...rest }: Props) {
  const idle = isOff ? { 'aria-disabled': true, onClick: refuse } : {};
  return <button {...rest} {...idle} type={type} className={buttonClass(looks, className)} />;
}

/** For what must be another element and still look like a button: a summary, a link that carries the query. */
export function buttonClass(looks: ButtonLooks, own?: string): string {
  const kit = looks === 'drawn' ? styles.drawn : `${styles.button} ${styles[looks] ?? ''}`;
  return own === undefined ? `${kit}` : `${kit} ${own}`;
}

/** A form is not sent by it either: Enter in a field presses it too. */
function refuse(event: MouseEvent): void {
  event.preventDefault();
}
