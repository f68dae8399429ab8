import type { Weights } from '@/lib/dossier/atoms';
import { type Chronology, chronology } from '@/lib/dossier/chronology';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { type Trace, trace } from '@/lib/forecast/trace';
import type { Tongue } from '@/lib/i18n/tongue';
import type { IsoDate } from '@/lib/time/civil-date';
import { type DevelopmentRow, developmentRows } from './development-rows';
import { probabilitySeries, type SeriesPoint } from './probability-series';
import { type ScenarioView, scenarioViews } from './scenario-view';
import type { TimeScale } from './time-scale';
import { type TimelineItem, timelineItems } from './timeline-items';
import { type Lane, type LanesBy, lanesFor, scenarioLanes } from './timeline-lanes';
import { scaleFor } from './timeline-view';

/** Everything that follows from the dossier, the layer and the as-of day: nothing here depends on the weights. */
export type DossierPicture = Readonly<{
  dossier: Dossier;
  chronology: Chronology;
  trace: Trace;
  scenarios: readonly ScenarioView[];
  items: readonly TimelineItem[];
  rows: readonly DevelopmentRow[];
  lanes: readonly Lane[];
  scale: TimeScale;
  series: readonly SeriesPoint[];
  implied: Weights;
}>;

type Wish = Readonly<{
  dossier: Dossier;
  layer: Layer;
  asOfOn: IsoDate;
  even: boolean;
  tongue: Tongue;
  /** What is otherwise than recorded; the layer is not taken from it. */
  whatIf?: WhatIf | undefined;
  /** The axis, where it reaches further than the as-of day. */
  axis?: TimeScale | undefined;
  /** What the lanes stand for; the scenarios where it is not said. */
  lanesBy?: LanesBy | undefined;
}>;

export function dossierPicture(wish: Wish): DossierPicture {
  const { dossier, layer, asOfOn, even, tongue, whatIf, lanesBy } = wish;
  const layered = dossierUnder(dossier, layer, whatIf);
  const dates = chronology(layered);
  const traced = trace({ dossier: layered, chronology: dates, asOfOn });
  const found = timelineItems(layered, dates, traced, tongue);
  const { items, lanes } =
    lanesBy === undefined ? scenarioLanes(found, layered) : lanesFor(lanesBy, found, layered, tongue);
  const scale = wish.axis ?? scaleFor(items, asOfOn, even);
  const order = layered.scenarios.map(({ id }) => id);
  return {
    dossier: layered,
    chronology: dates,
    trace: traced,
    scenarios: scenarioViews(tongue, layered.scenarios),
    items,
    rows: developmentRows(items, layered, dates, traced, tongue),
    lanes,
    scale,
    series: probabilitySeries(traced, scale.segments[0]?.from ?? 0),
    implied: impliedPoints(traced.implied, order),
  };
}
