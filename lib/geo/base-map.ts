import type { MapFrame } from '@/lib/dossier/map-sketch';
import { outline } from './outline';
import { world } from './world';

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
