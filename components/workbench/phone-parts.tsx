'use client';

import { workbench } from '@/lib/i18n/messages/workbench';
import { routes } from '@/lib/routes';
import { useLocale, useWords } from '../shell/locale';
import { briefingHref } from './header-actions';
import styles from './workbench.module.css';

/** On a phone the parts of the page are one thumb away. */
export function PhoneParts({ slug }: { slug: string }) {
  const { parts, partsLabel } = useWords(workbench);
  const locale = useLocale();
  return (
    <nav className={styles.parts} aria-label={partsLabel}>
      <a href="#timeline">{parts.timeline}</a>
      <a href="#weights">{parts.weights}</a>
      <a
        href={routes.briefing(locale, slug)}
        onClick={(event) => {
          event.currentTarget.href = briefingHref(routes.briefing(locale, slug));
        }}
      >
        {parts.briefing}
      </a>
    </nav>
  );
}
