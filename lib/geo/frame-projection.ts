import { type GeoProjection, geoStereographic } from 'd3-geo';
import type { Coordinates, MapFrame } from '@/lib/dossier/map-sketch';
import type { Point } from './point';

/** Every map is drawn on a sheet of this many units, whatever part of the earth it shows. */
export const sheet = { width: 1280, height: 800 } as const;

const earthRadiusKm = 6_371;

/**
 * The stereographic projection about the middle of the frame: it keeps angles, has north above in the middle, and serves
 * everywhere on earth, at the equator, at the poles and across the date line alike.
 */
export function frameProjection({ centre, height }: MapFrame): GeoProjection {
  return geoStereographic()
    .rotate([-centre.longitude, -centre.latitude])
    .scale(scaleFor(height))
    .translate([sheet.width / 2, sheet.height / 2]);
}

/** Where a place stands on the sheet. */
export function projected(frame: MapFrame, place: Coordinates): Point {
  const at = frameProjection(frame)([place.longitude, place.latitude]);
  if (!at) throw new Error(`cannot be projected: ${place.latitude}, ${place.longitude}`);
  return { x: rounded(at[0]), y: rounded(at[1]) };
}

/** Units of the sheet for a distance on the ground, as it is in the middle of the frame. */
export function unitsFor({ height }: MapFrame, km: number): number {
  return rounded((km / earthRadiusKm) * (scaleFor(height) / 2));
}

/** At a distance of c degrees from the middle the projection lies scale · tan(c/2) away. */
function scaleFor(height: number): number {
  return sheet.height / 2 / Math.tan((height / 4) * (Math.PI / 180));
}

function rounded(units: number): number {
  return Math.round(units * 10) / 10;
}
