import { z } from 'zod';
import { id, titleText } from './atoms';

const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Coordinates = Readonly<z.infer<typeof coordinates>>;

/** The stretch of the earth that a map shows, whatever it is drawn on. */
const frame = z.strictObject({
  centre: coordinates,
  /** Degrees of latitude from the lower edge to the upper one. */
  height: z.number().min(0.2).max(90),
});
export type MapFrame = Readonly<z.infer<typeof frame>>;

/** A curve to a tip: offshore, at a border or in open country, never on a town. */
const arrow = z.strictObject({
  to: coordinates,
  /** The point that the curve leans toward. */
  bend: coordinates,
  /** Where along the curve the number stands. */
  numberAt: z.number().min(0).max(1),
});

/** Open country without a named place: an ellipse, half as wide and half as high as this. */
const area = z.strictObject({
  centre: coordinates,
  radiiKm: z.strictObject({ along: z.number().gt(0).max(5_000), up: z.number().gt(0).max(5_000) }),
});

/** Where one scenario leads: along an arrow, into an area, or both. A scenario without either is not drawn. */
const way = z
  .strictObject({
    scenario: id,
    arrow: arrow.optional(),
    area: area.optional(),
    /** Where the scenario's name stands. */
    name: coordinates,
  })
  .refine((each) => each.arrow !== undefined || each.area !== undefined, { message: 'way-without-drawing' });

const placeOnMap = z.strictObject({ place: id, side: z.enum(['left', 'right']) });

/** What the map of a dossier shows; coasts come from the atlas that is shipped. */
export const mapSketch = z.strictObject({
  frame,
  /** The place of the dossier that all arrows leave from. */
  origin: id.optional(),
  ways: z.array(way).max(12),
  places: z.array(placeOnMap).max(60),
  /** Names of countries and seas, which are no places of the dossier. */
  names: z.array(z.strictObject({ name: titleText, at: coordinates })).max(60),
  /** Boundaries are drawn only where the owner of the dossier asks for them, by naming whose they are. */
  borders: z.enum(['natural-earth']).optional(),
  /** What the width of an arrow does not say: "not number of fighters". */
  widthNote: titleText.optional(),
});
export type MapSketch = Readonly<z.infer<typeof mapSketch>>;
