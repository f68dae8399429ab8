import type { ReactNode } from 'react';
import { CarryingLink } from '@/components/ui/carrying-link';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './forms.module.css';

type Props = Readonly<{
  tongue: Tongue;
  title: string;
  intro?: ReactNode;
  back: Readonly<{ href: string; label: string }>;
  children: ReactNode;
}>;

/** The frame of every form: where it leads back to, what it is, and the form. */
export function FormPage({ tongue, title, intro, back, children }: Props) {
  return (
    <main id="content" className={styles.page}>
      <CarryingLink href={back.href}>{back.label}</CarryingLink>
      <h1>{title}</h1>
      {intro === undefined ? undefined : <p>{intro}</p>}
      <noscript>
        <p className={styles.summary}>{wordsIn(tongue, 'forms').needsScript}</p>
      </noscript>
      {children}
    </main>
  );
}
