'use client';

import { routes } from '@/lib/routes';
import { useSession } from '../session/use-session';
import { useLocale, useWords } from '../shell/locale';
import { CarryingLink } from '../ui/carrying-link';
import { onlyAtTheDesk } from './header-actions';
import styles from './workbench.module.css';

/** On a phone the parts of the page are one thumb away. */
export function PhoneNav() {
  const { slug } = useSession('recorded');
  const { parts, partsLabel } = useWords('workbench');
  const locale = useLocale();
  return (
    <nav className={styles.parts} aria-label={partsLabel}>
      <a href="#timeline">{parts.timeline}</a>
      <a href="#weights">{parts.weights}</a>
      <CarryingLink href={routes.briefing(locale, slug)} without={onlyAtTheDesk}>
        {parts.briefing}
      </CarryingLink>
    </nav>
  );
}
