import type { MapView } from '@/lib/geo/map-view';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './scenario-map.module.css';

/** What the map does not say: that a wide arrow is a crowd, or a line a verdict. */
export function MapCaption({ view, locale }: Readonly<{ view: MapView; locale: Locale }>) {
  const words = wordsIn(locale, 'map');
  const { widthNote, places, borders } = view;
  return (
    <p className={styles.caption}>
      <span>{words.widthIsProbability(widthNote && textIn(locale, widthNote).text)}</span>
      <span className={styles.captionMore}>
        {places.some(({ asReported }) => asReported) ? words.placedAsReported : undefined}{' '}
        {borders === undefined ? undefined : words.borders[borders.from]}
      </span>
    </p>
  );
}
