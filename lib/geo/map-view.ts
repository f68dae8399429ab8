import type { LocalisedText, ScenarioId } from '@/lib/dossier/atoms';
import type { Coordinates, MapSketch } from '@/lib/dossier/map-sketch';
import type { Dossier, Place } from '@/lib/dossier/schema';
import { type Course, leaving } from './arrow';
import { boundaries, coasts } from './base-map';
import { projected, sheet, unitsFor } from './frame-projection';
import type { Point } from './point';

/** A dossier's map as plain numbers and texts: all that the browser needs to draw it. */
export type MapView = Readonly<{
  sheet: Readonly<{ width: number; height: number }>;
  land: string;
  /** None where the owner of the dossier has not asked for them. */
  borders: Readonly<{ from: NonNullable<MapSketch['borders']>; lines: string }> | undefined;
  origin: Readonly<{ name: LocalisedText; at: Point }> | undefined;
  ways: readonly Readonly<{
    scenario: ScenarioId;
    arrow?: Readonly<{ course: Course; numberAt: number }> | undefined;
    area?: Readonly<{ centre: Point; radii: Point }> | undefined;
    name: Point;
  }>[];
  places: readonly Readonly<{
    id: string;
    name: LocalisedText;
    at: Point;
    side: 'left' | 'right';
    asReported: boolean;
  }>[];
  names: readonly Readonly<{ name: LocalisedText; at: Point }>[];
  widthNote: LocalisedText | undefined;
}>;

/** Room for the ring around the place that everything leaves. */
const ringUnits = 19;

/** The map of a dossier by its sketch; none where there is no sketch, or nothing of it is left to be drawn. */
export function mapView(dossier: Dossier, sketch: MapSketch | undefined = dossier.map): MapView | undefined {
  if (sketch === undefined) return undefined;
  const { frame } = sketch;
  const at = (place: Coordinates) => projected(frame, place);
  const found = (id: string | undefined) => dossier.places.find((place) => place.id === id);
  const origin = found(sketch.origin);
  const start = origin && coordinates(origin);
  const known = new Set(dossier.scenarios.map((scenario) => scenario.id));
  const asReported = placesAsReported(dossier);
  const ways = sketch.ways
    .filter(({ scenario }) => known.has(scenario))
    .map(({ scenario, arrow, area, name }) => ({
      scenario,
      arrow: arrow &&
        start && {
          course: leaving({ from: at(start), bend: at(arrow.bend), to: at(arrow.to) }, ringUnits),
          numberAt: arrow.numberAt,
        },
      area: area && {
        centre: at(area.centre),
        radii: { x: unitsFor(frame, area.radiiKm.along), y: unitsFor(frame, area.radiiKm.up) },
      },
      name: at(name),
    }))
    .filter(({ arrow, area }) => arrow !== undefined || area !== undefined);
  if (ways.length === 0) return undefined;
  return {
    sheet,
    land: coasts(frame),
    borders: sketch.borders && { from: sketch.borders, lines: boundaries(frame) },
    origin: origin && start && { name: origin.name, at: at(start) },
    ways,
    places: sketch.places.flatMap(({ place: id, side }) => {
      const place = found(id);
      const where = place && coordinates(place);
      return where ? [{ id, name: place.name, at: at(where), side, asReported: asReported.has(id) }] : [];
    }),
    names: sketch.names.map(({ name, at: where }) => ({ name, at: at(where) })),
    widthNote: sketch.widthNote,
  };
}

function coordinates({ latitude, longitude }: Place): Coordinates | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Places that some development puts where the source did, without anybody having checked. */
function placesAsReported(dossier: Dossier): ReadonlySet<string> {
  return new Set(
    dossier.developments.flatMap((item) =>
      item.places.filter(({ asReported }) => asReported).map(({ place }) => place),
    ),
  );
}
