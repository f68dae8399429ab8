import atlas from '@/data/map/world.json';
import type { MapFrame } from '@/lib/dossier/map-sketch';
import { once } from '@/lib/kernel/once';
import { outline } from './outline';

/** The coasts of a frame as a path in the units of the sheet. */
export const coasts = kept((frame) => outline(frame, world().land));

/** The land boundaries of a frame. */
export const boundaries = kept((frame) => outline(frame, world().borders));

// A server shows the same few frames again and again, and a drawing takes a tenth of a second.
const mostKept = 32;

function kept(drawing: (frame: MapFrame) => string): (frame: MapFrame) => string {
  const drawn = new Map<string, string>();
  return (frame) => {
    const { centre, height } = frame;
    const key = `${centre.latitude} ${centre.longitude} ${height}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const made = drawing(frame);
    const [oldest] = drawn.keys();
    if (drawn.size >= mostKept && oldest !== undefined) drawn.delete(oldest);
    drawn.set(key, made);
    return made;
  };
}

type Line = [number, number][];

const read = once(({ land, borders }: typeof atlas) => ({
  land: { type: 'MultiPolygon' as const, coordinates: land.map((rings) => rings.map(degrees)) },
  borders: { type: 'MultiLineString' as const, coordinates: borders.map(degrees) },
}));

/** The land of the earth without inner lines, and the boundaries on it as they are held on the ground. */
function world() {
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
