import type { Point } from '@/lib/geo/point';
import type { Locale } from '@/lib/i18n/locales';
import styles from './scenario-map.module.css';

type Props = Readonly<{
  text: string;
  lang: Locale;
  at: Point;
  /** Where the words stand beside the point; the map is never mirrored, so this is a side of the paper. */
  side: 'left' | 'right' | 'middle';
  kind: 'town' | 'country' | 'origin' | 'scenario';
  colour?: string | undefined;
}>;

const offsets = { town: 14, origin: 26, country: 0, scenario: 0 } as const;
// In map units; at 1080 lines a unit is a little more than a pixel, and nothing may be smaller than 24.
const sizes = { town: 24, origin: 30, country: 24, scenario: 28 } as const;

/** Words on the map, in their own direction, at the same side of their place in every language. */
export function MapLabel({ text, lang, at, side, kind, colour }: Props) {
  const away = side === 'middle' ? 0 : side === 'right' ? offsets[kind] : -offsets[kind];
  const startsAt = lang === 'ar' ? 'right' : 'left';
  // The anchor is relative to the direction of the words: a right-to-left text "starts" at its right edge.
  const anchor = side === 'middle' ? 'middle' : side === startsAt ? 'end' : 'start';
  return (
    <text
      className={styles[kind]}
      x={at.x + away}
      y={at.y + 8}
      fontSize={sizes[kind]}
      direction={lang === 'ar' ? 'rtl' : 'ltr'}
      lang={lang}
      textAnchor={anchor}
      fill={colour}
    >
      {text}
    </text>
  );
}
