import { geoConicConformal } from 'd3-geo';
import type { Point } from './point';

export type MapProjection = Readonly<{
  parallels: readonly [number, number];
  rotate: readonly [number, number];
  scale: number;
  translate: readonly [number, number];
}>;

/** Where a place stands on a base map: the same conformal cone that the coasts were drawn with. */
export function projected(
  projection: MapProjection,
  place: Readonly<{ latitude: number; longitude: number }>,
): Point {
  const project = geoConicConformal()
    .parallels([...projection.parallels])
    .rotate([...projection.rotate])
    .scale(projection.scale)
    .translate([...projection.translate]);
  const at = project([place.longitude, place.latitude]);
  if (!at) throw new Error(`cannot be projected: ${place.latitude}, ${place.longitude}`);
  return { x: rounded(at[0]), y: rounded(at[1]) };
}

function rounded(units: number): number {
  return Math.round(units * 10) / 10;
}
