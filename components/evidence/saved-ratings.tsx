import { routes } from '@/lib/routes';
import { useLocale, useWords } from '../shell/locale';
import { CarryingLink } from '../ui/carrying-link';
import styles from './evidence.module.css';

/** That the ratings are in the record, and where they can be read and taken back. */
export function SavedRatings({ slug, entry }: { slug: string; entry: number }) {
  const words = useWords('evidence');
  const locale = useLocale();
  return (
    <p className={styles.saved} role="status">
      {words.saved(entry)} <CarryingLink href={routes.history(locale, slug)}>{words.toHistory}</CarryingLink>
    </p>
  );
}
