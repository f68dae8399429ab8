import atlas from '@/data/map/world.json';
import { once } from '@/lib/kernel/once';

type Line = [number, number][];

const read = once(({ land, borders }: typeof atlas) => ({
  land: { type: 'MultiPolygon' as const, coordinates: land.map((rings) => rings.map(degrees)) },
  borders: { type: 'MultiLineString' as const, coordinates: borders.map(degrees) },
}));

/** The land of the earth without inner lines, and the boundaries on it as they are held on the ground. */
export function world() {
  return read(atlas); // `scripts/draw-map.mjs` writes it
}

/** A line that is written as steps east and north, each from the point before. */
function degrees(steps: readonly number[]): Line {
  const line: Line = [];
  let [east, north] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    east += steps[i] ?? 0;
    north += steps[i + 1] ?? 0;
    line.push([east / atlas.stepsPerDegree, north / atlas.stepsPerDegree]);
  }
  return line;
}
