import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What ties a control to its label, its hint and its error. */
export type FieldTies = Readonly<{
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}>;

type Props = Readonly<{
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string | undefined;
  children: (ties: FieldTies) => ReactNode;
}>;

/** A label, a hint, a control and what is wrong with it, in this order; neighbours in a row can share their lines. */
export function Field({ label, hint, error, className, children }: Props) {
  const id = useId();
  const ties = {
    id,
    'aria-describedby': `${id}-hint ${id}-error`,
    'aria-invalid': error !== undefined,
  };
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {children(ties)}
      <p id={`${id}-error`} className={styles.error}>
        {error}
      </p>
    </div>
  );
}

/** One line to write on. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={classes(styles.control, className)} />;
}

/** Several lines to write on. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} className={classes(styles.control, className)} />;
}

type Option = Readonly<{ value: string; label: string }>;

/** One of a short list; other options than plain ones come as children. */
export function Select({
  className,
  options = [],
  children,
  ...rest
}: ComponentProps<'select'> & Readonly<{ options?: readonly Option[] }>) {
  return (
    <select {...rest} className={classes(styles.control, className)}>
      {children}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> &
  Readonly<{
    type?: 'checkbox' | 'radio';
    /** One of a joined row of words, with no sign beside it. */
    looks?: 'plain' | 'segment';
  }>;

/** A box to tick, or one choice of several that exclude each other, with its words beside it. */
export function Choice({ type = 'checkbox', looks = 'plain', className, children, ...rest }: ChoiceProps) {
  return (
    <label className={classes(looks === 'plain' ? styles.choice : styles.segment, className)}>
      <input {...rest} type={type} />
      {looks === 'plain' ? children : <span>{children}</span>}
    </label>
  );
}

function classes(kit: string | undefined, own: string | undefined): string {
  return own === undefined ? `${kit}` : `${kit} ${own}`;
}
