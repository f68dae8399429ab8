import drawing from '@/data/map/central-mediterranean.json';
import type { MapProjection } from './projected';

/** Coasts and lines as paths in the units of `frame`; they go on beyond it, to be cut off where the page ends. */
export type BaseMap = Readonly<{
  projection: MapProjection;
  frame: Readonly<{ width: number; height: number }>;
  land: string;
  /** The country that the question is about. */
  focus: string;
  borders: string;
}>;

/** From Algeria to Egypt and from the desert to the Alps, drawn by `scripts/draw-map.mjs`. */
export const centralMediterranean: BaseMap = {
  ...drawing,
  projection: {
    parallels: pair(drawing.projection.parallels),
    rotate: pair(drawing.projection.rotate),
    scale: drawing.projection.scale,
    translate: pair(drawing.projection.translate),
  },
};

function pair(numbers: readonly number[]): readonly [number, number] {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) throw new Error(`not a pair: ${numbers.join(', ')}`);
  return [first, second];
}
