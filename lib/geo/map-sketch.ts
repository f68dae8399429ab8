import type { LocalisedText, ScenarioId } from '@/lib/dossier/atoms';
import type { BaseMap } from './base-map';
import type { Point } from './point';

export type Side = 'left' | 'right';
export type Coordinates = Readonly<{ latitude: number; longitude: number }>;
/** What a map shows for one dossier: where each scenario's arrow goes and what is named. */
export type MapSketch = Readonly<{
  base: BaseMap;
  /** The place all arrows leave from. */
  origin: string;
  arrows: readonly ArrowSketch[];
  /** Places of the dossier, by id. */
  towns: readonly Readonly<{ place: string; side: Side }>[];
  countries: readonly Readonly<{ name: LocalisedText; at: Coordinates }>[];
}>;
export type ArrowSketch = Readonly<{
  scenario: ScenarioId;
  /** The tip: at a border, offshore or in open country, never on a town. */
  to: Coordinates;
  /** The point that the curve leans toward. */
  bend: Coordinates;
  /** Where along the curve the number stands, 0 … 1. */
  numberAt: number;
  /** Where the scenario's name stands. */
  name: Coordinates;
  /** An area without a named town, in map units. */
  area?: Readonly<{ centre: Coordinates; radii: Point }>;
}>;
