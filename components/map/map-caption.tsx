import type { MapView } from '@/lib/geo/map-view';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './scenario-map.module.css';

/** What the map does not say: that a wide arrow is a crowd, or a line a verdict. */
export function MapCaption({ view, tongue }: Readonly<{ view: MapView; tongue: Tongue }>) {
  const words = wordsIn(tongue, 'map');
  const { widthNote, places, borders } = view;
  return (
    <p className={styles.caption}>
      <span>{words.widthIsProbability(widthNote && textIn(tongue, widthNote).text)}</span>
      <span className={styles.captionMore}>
        {places.some(({ asReported }) => asReported) ? words.placedAsReported : undefined}{' '}
        {borders === undefined ? undefined : words.borders[borders.from]}
      </span>
    </p>
  );
}
