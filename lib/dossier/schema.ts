import { z } from 'zod';
import {
  bodyText,
  dating,
  grade,
  id,
  isoDate,
  limits,
  plainText,
  publicSource,
  ratings,
  ratios,
  slug,
  titleText,
  weekday,
  weights,
} from './atoms';
import { mapSketch } from './map-sketch';
import { assumption, cellReasons, onTheWay, outOf, reliability, yardstick } from './reasoning';
import { story } from './stories';
import { namedSet } from './what-if-schema';

export const scenario = z.strictObject({
  id,
  name: titleText,
  /** A word or two beside the name: "Tunisia, Algeria". */
  detail: titleText.optional(),
  /** `reserved` keeps its prior share outside the update until somebody rates it, so silence never shrinks it. */
  standing: z.enum(['rated', 'reserved']),
  outOf: outOf.optional(),
});
export type Scenario = Readonly<z.infer<typeof scenario>>;

export const place = z.strictObject({
  id,
  name: titleText,
  /** Both or neither; a place without them is named, never drawn. */
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  note: bodyText.optional(),
});
export type Place = Readonly<z.infer<typeof place>>;
export const actor = z.strictObject({ id, name: titleText });

export const development = z.strictObject({
  id,
  /** The label on the timeline: a few words that never say more than the source does. */
  title: titleText,
  /** One or two sentences in our own words. */
  gist: bodyText,
  paragraph: z.int().min(1).max(999).optional(),
  attribution: z.strictObject({
    said: titleText,
    kind: z.enum(['named', 'unnamed', 'narration']),
    /** Who passed it on, where the source had it at second hand. */
    relayed: titleText.optional(),
  }),
  grade,
  /** The outline: `contested` or `single-source` is drawn dashed. */
  standing: z.enum(['firm', 'single-source', 'contested']),
  actors: z.array(id).max(limits.inOne),
  places: z.array(z.strictObject({ place: id, asReported: z.boolean() })).max(limits.inOne),
  occurred: dating,
  known: dating,
  ratings,
  /** Typed likelihood ratios; where one is given it stands over the rating. */
  ratios: ratios.optional(),
  /** Why the ratings are what they are: our reading, never the source's. */
  bearing: bodyText.optional(),
  cellReasons: cellReasons.optional(),
  /** How firm the ratings are, for drawing at random around them; moderate where it is not said. */
  ratingConfidence: z.enum(['low', 'moderate', 'high']).optional(),
  /** Share of this row that is new beside the lead of its origin, or that bears at all; 1 = counts in full. */
  novelty: z.number().min(0).max(1),
  noveltyReason: bodyText.optional(),
  origin: id.optional(),
  /** `report` items are tempered by the selection temper, items from `elsewhere` are not. */
  from: z.enum(['report', 'elsewhere']),
  /** `checked` items exist only in the layer after source checks. */
  layer: z.enum(['both', 'checked']),
  publicSource: publicSource.optional(),
  doubt: bodyText.optional(),
});
export type Development = Readonly<z.infer<typeof development>>;

/** Rows that go back to one source: the lead counts in full, the others by their novelty. */
export const origin = z.strictObject({ id, name: titleText, lead: id, note: bodyText.optional() });
export type Origin = Readonly<z.infer<typeof origin>>;

/** What looking up one claim changed, why, and where it can be read. Each can be switched off on its own. */
export const sourceCheck = z.strictObject({
  id,
  development: id,
  changes: z.strictObject({
    ratings: ratings.optional(),
    ratios: ratios.optional(),
    cellReasons: cellReasons.optional(),
    grade: grade.optional(),
    novelty: z.number().min(0).max(1).optional(),
    occurred: dating.optional(),
    known: dating.optional(),
    said: titleText.optional(),
    standing: z.enum(['firm', 'single-source', 'contested']).optional(),
  }),
  finding: bodyText,
  onTheWay: z.array(onTheWay).max(limits.inOne).optional(),
  sources: z.array(publicSource).min(1).max(limits.inOne),
});
export type SourceCheck = Readonly<z.infer<typeof sourceCheck>>;

export const layer = z.enum(['reported', 'checked']);
export type Layer = z.infer<typeof layer>;
export const confidence = z.strictObject({
  level: z.enum(['low', 'moderate', 'high']),
  reason: bodyText.optional(),
});
export type Confidence = Readonly<z.infer<typeof confidence>>;

export const settings = z.strictObject({
  /** Starting distribution before any development, in percent; sums to 100. */
  prior: z
    .record(id, z.number().gt(0).lt(100))
    .refine((p) => Math.abs(Object.values(p).reduce((s, v) => s + v, 0) - 100) < 1e-9, 'prior-sum'),
  /** What one step of a rating is worth: 1.5 cautious, 2 normal, 3 bold. */
  ratingBase: z.number().gt(1).max(10),
  /** Selection temper τ in (0, 1] on what one report quotes. */
  temper: z.number().gt(0).max(1),
  layer,
  /** Source checks that are switched off. */
  checksOff: z.array(id),
  reliability: reliability.optional(),
  /** Which words name a range of points; ICD 203 where it is not said. */
  yardstick: yardstick.optional(),
});
export type Settings = Readonly<z.infer<typeof settings>>;

export const indicator = z.strictObject({
  id,
  scenario: id,
  text: titleText,
  by: isoDate,
  state: z.enum(['awaited', 'seen', 'contradicted']),
  /** P(seen by its day | scenario), agreed before anybody looks; without them its worth cannot be told. */
  chances: z.record(id, z.number().gt(0).lt(1)).optional(),
});
export type Indicator = Readonly<z.infer<typeof indicator>>;

const marking = z.enum(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']);

/** The shape of a dossier; `dossierSchema` also asks that what it names is there. */
export const wholeDossier = z.strictObject({
  format: z.literal('masar.dossier/1'),
  slug,
  title: titleText,
  question: titleText,
  /** Ends the bottom line after "West 64 %, likely (55–80 %)": "to be the main direction of …". */
  claim: titleText,
  /** What 100 means, by when, and how it will be decided. */
  meaning: bodyText,
  horizonOn: isoDate,
  marking,
  /** Said beside the headline number and in every export, where the ratings are illustrative. */
  notice: titleText.optional(),
  report: z
    .strictObject({
      title: titleText,
      byline: titleText,
      lang: z.enum(['ar', 'en']),
      paragraphs: z.int().min(1).max(999),
    })
    .optional(),
  anchor: z.strictObject({
    on: isoDate,
    inferred: z.boolean(),
    /** The weekday that the text itself demands; another day is a contradiction to be shown. */
    weekday: weekday.optional(),
    reasons: z
      .array(z.strictObject({ text: bodyText, source: publicSource.optional() }))
      .max(limits.anchorReasons),
  }),
  scenarios: z.array(scenario).min(2).max(limits.scenarios),
  settings,
  actors: z.array(actor).max(limits.actors),
  places: z.array(place).max(limits.places),
  origins: z.array(origin).max(limits.origins),
  developments: z.array(development).max(limits.developments),
  sourceChecks: z.array(sourceCheck).max(limits.sourceChecks),
  /** The source's own verbal judgements, each a quote of a few words with our gloss; it need give no number. */
  judgements: z
    .array(
      z.strictObject({
        scenario: id,
        quote: plainText(60),
        lang: z.enum(['ar', 'en']),
        gloss: titleText,
        paragraph: z.int().min(1).optional(),
      }),
    )
    .max(limits.judgements),
  /** Revision 1, where the source has words to read weights from. */
  baseline: z.strictObject({ weights, label: titleText, reason: bodyText, confidence }).optional(),
  /** Orders that somebody tells, held against the dates. */
  stories: z.array(story).max(limits.stories).optional(),
  overturns: z.array(bodyText).max(limits.overturns),
  indicators: z.array(indicator).max(limits.indicators),
  assumptions: z.array(assumption).max(limits.assumptions).optional(),
  /** What-ifs kept under a name: the only trace that a sandbox leaves. */
  sets: z.array(namedSet).max(limits.sets).optional(),
  /** What the map shows; a dossier without a sketch has none. */
  map: mapSketch.optional(),
  /** What happened after the horizon's start: for scoring, never for the forecast. */
  outcome: z
    .array(z.strictObject({ text: bodyText, sources: z.array(publicSource).min(1) }))
    .max(limits.outcome),
});

export type Dossier = Readonly<z.infer<typeof wholeDossier>>;
