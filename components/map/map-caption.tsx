import type { Locale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './scenario-map.module.css';

/** What the map does not say: that a wide arrow is not a crowd, and that a line is not a verdict. */
export function MapCaption({ locale }: { locale: Locale }) {
  const words = wordsIn(locale, 'map');
  return (
    <p className={styles.caption}>
      <span>{words.widthIsProbability}</span>
      <span className={styles.captionMore}>
        {words.placedAsReported} {words.boundariesIndicative}
      </span>
    </p>
  );
}
