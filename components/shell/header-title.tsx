import type { Locale } from '@/lib/i18n/locales';
import styles from './shell.module.css';

/** What the page is about, in the language it was written in. */
export function HeaderTitle({ text }: { text: Readonly<{ text: string; lang: Locale }> }) {
  return (
    <span className={styles.title}>
      <bdi lang={text.lang}>{text.text}</bdi>
    </span>
  );
}
