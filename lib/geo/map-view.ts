import type { LocalisedText, ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier, Place } from '@/lib/dossier/schema';
import { type Course, leaving } from './arrow';
import type { Coordinates, MapSketch, Side } from './map-sketch';
import type { Point } from './point';
import { projected } from './projected';
import { mapSketch } from './sketch-of';

/** A dossier's map as plain numbers and texts: all that the browser needs to draw it. */
export type MapView = Readonly<{
  frame: Readonly<{ width: number; height: number }>;
  land: string;
  focus: string;
  borders: string;
  origin: Readonly<{ name: LocalisedText; at: Point }>;
  arrows: readonly Readonly<{
    scenario: ScenarioId;
    course: Course;
    numberAt: number;
    name: Point;
    area?: Readonly<{ centre: Point; radii: Point }> | undefined;
  }>[];
  towns: readonly Readonly<{ id: string; name: LocalisedText; at: Point; side: Side; asReported: boolean }>[];
  countries: readonly Readonly<{ name: LocalisedText; at: Point }>[];
}>;

const ringUnits = 19;

/** The map of a dossier, or none where nobody has sketched one or its place of departure is gone. */
export function mapView(
  dossier: Dossier,
  sketch: MapSketch | undefined = mapSketch(dossier.slug),
): MapView | undefined {
  const origin = dossier.places.find((place) => place.id === sketch?.origin);
  const start = origin && coordinates(origin);
  if (!sketch || !start) return undefined;
  const { land, focus, borders, frame, projection } = sketch.base;
  const at = (place: Coordinates) => projected(projection, place);
  const known = new Set(dossier.scenarios.map((scenario) => scenario.id));
  const asReported = placesAsReported(dossier);
  return {
    frame,
    land,
    focus,
    borders,
    origin: { name: origin.name, at: at(start) },
    arrows: sketch.arrows
      .filter((arrow) => known.has(arrow.scenario))
      .map((arrow) => ({
        scenario: arrow.scenario,
        course: leaving({ from: at(start), bend: at(arrow.bend), to: at(arrow.to) }, ringUnits),
        numberAt: arrow.numberAt,
        name: at(arrow.name),
        area: arrow.area && { centre: at(arrow.area.centre), radii: arrow.area.radii },
      })),
    towns: sketch.towns.flatMap(({ place: id, side }) => {
      const place = dossier.places.find((one) => one.id === id);
      const where = place && coordinates(place);
      return where ? [{ id, name: place.name, at: at(where), side, asReported: asReported.has(id) }] : [];
    }),
    countries: sketch.countries.map(({ name, at: where }) => ({ name, at: at(where) })),
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
