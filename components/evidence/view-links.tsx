import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { CarryingLink } from '../ui/carrying-link';
import styles from './view-links.module.css';

type Props = Readonly<{ tongue: Tongue; slug: string; current: 'timeline' | 'matrix' }>;

/** From the timeline to the matrix and back, with the address as it is. */
export function ViewLinks({ tongue, slug, current }: Props) {
  const words = wordsIn(tongue, 'evidence');
  const locale = localeOf(tongue);
  const views = [
    { key: 'timeline', href: routes.workbench(locale, slug) },
    { key: 'matrix', href: routes.evidence(locale, slug) },
  ] as const;
  return (
    <nav className={styles.views} aria-label={words.views}>
      {views.map(({ key, href }) => (
        <CarryingLink key={key} href={href} aria-current={key === current ? 'page' : undefined}>
          {words[key]}
        </CarryingLink>
      ))}
    </nav>
  );
}
