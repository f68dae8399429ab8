import { recordOf } from '@/lib/kernel/record';
import { namedBy } from '@/lib/time/named-by';
import type { Dating, DevelopmentId } from './atoms';
import { changeBetween, type PartsChange } from './change-between';
import { lettingGo, renamed, withCheckDates, withDates } from './hanging';
import type { Development, Dossier, Origin, SourceCheck } from './schema';

/** What is taken from one of the two as a whole when developments are merged. */
export const mergedFields = [
  'title',
  'gist',
  'occurred',
  'known',
  'source',
  'grade',
  'standing',
  'ratings',
  'doubt',
] as const;
export type MergedField = (typeof mergedFields)[number];
export type Side = 'kept' | 'gone';
export type MergeChoice = Readonly<Record<MergedField, Side>>;

/** Everything from the development that keeps its id. */
export const allKept: MergeChoice = recordOf<MergedField, Side>(mergedFields, () => 'kept');

/**
 * Two developments made into one, as one change. The kept id takes over what referred to the other: dates that hang on
 * it, origins that it led, its source checks. A check goes on changing only what was taken from the development that it
 * looked up, its finding stays readable. So the whole
 * weighs what the chosen ratings, grade and source weigh, never the sum of two. Actors and places are those of both.
 */
export function merged(
  dossier: Dossier,
  { kept, gone, choice }: Readonly<{ kept: DevelopmentId; gone: DevelopmentId; choice: MergeChoice }>,
): PartsChange<'merged'> {
  const [one, other] = [kept, gone].map((id) => dossier.developments.find((item) => item.id === id));
  if (one === undefined || other === undefined) throw new Error(`not two developments: ${kept}, ${gone}`);
  const moved = (dating: Dating): Dating =>
    namedBy(dating.rule).includes(gone) ? { ...dating, rule: renamed(dating.rule, gone, kept) } : dating;
  // a date of one of the two that hung on the other would hang on itself
  const alone = lettingGo(dossier, [kept, gone]);
  const whole = mergedDevelopment(withDates(one, alone), withDates(other, alone), choice);
  const after: Dossier = {
    ...dossier,
    developments: dossier.developments
      .filter(({ id }) => id !== gone)
      .map((item) => (item.id === kept ? whole : withDates(item, moved))),
    sourceChecks: dossier.sourceChecks.map((check) => {
      const side = check.development === kept ? 'kept' : check.development === gone ? 'gone' : undefined;
      return side === undefined
        ? withCheckDates(check, moved)
        : { ...mergedCheck(withCheckDates(check, alone), side, choice), development: kept };
    }),
    origins: dossier.origins.flatMap((origin) => ledAfter(dossier, origin, [kept, gone], whole)),
  };
  return changeBetween(dossier, after, 'merged');
}

// Whoever leads an origin must be one of its rows: where the whole has left it, the next of them leads, or it goes.
function ledAfter(
  { developments }: Dossier,
  origin: Origin,
  two: readonly DevelopmentId[],
  whole: Development,
): readonly Origin[] {
  if (!two.includes(origin.lead)) return [origin];
  const belonged = developments.find(({ id }) => id === origin.lead)?.origin === origin.id;
  if (whole.origin === origin.id || !belonged)
    return [origin.lead === whole.id ? origin : { ...origin, lead: whole.id }];
  const next = developments.find((item) => item.origin === origin.id && !two.includes(item.id));
  return next === undefined ? [] : [{ ...origin, lead: next.id }];
}

/** The development that two become; what is not chosen is the kept one's. */
export function mergedDevelopment(kept: Development, gone: Development, choice: MergeChoice): Development {
  const from = (field: MergedField) => (choice[field] === 'kept' ? kept : gone);
  const [source, rated] = [from('source'), from('ratings')];
  const { ratios, bearing, noveltyReason, origin, doubt, paragraph, publicSource, ...rest } = kept;
  return {
    ...rest,
    title: from('title').title,
    gist: from('gist').gist,
    occurred: from('occurred').occurred,
    known: from('known').known,
    ...given({ paragraph: source.paragraph, publicSource: source.publicSource, doubt: from('doubt').doubt }),
    attribution: source.attribution,
    from: source.from,
    grade: from('grade').grade,
    standing: from('standing').standing,
    actors: [...new Set([...kept.actors, ...gone.actors])],
    places: [
      ...kept.places,
      ...gone.places.filter(({ place }) => kept.places.every((at) => at.place !== place)),
    ],
    ratings: rated.ratings,
    novelty: rated.novelty,
    layer: rated.layer,
    ...given({
      ratios: rated.ratios,
      bearing: rated.bearing,
      noveltyReason: rated.noveltyReason,
      origin: rated.origin,
    }),
  };
}

// What a check changes of what was left out would be changed of something it never looked up.
function mergedCheck(check: SourceCheck, side: Side, choice: MergeChoice): SourceCheck {
  const { ratings, novelty, grade, standing, occurred, known, said } = check.changes;
  const mine = <T>(field: MergedField, value: T | undefined) => (choice[field] === side ? value : undefined);
  const changes = {
    ratings: mine('ratings', ratings),
    novelty: mine('ratings', novelty),
    grade: mine('grade', grade),
    standing: mine('standing', standing),
    occurred: mine('occurred', occurred),
    known: mine('known', known),
    said: mine('source', said),
  };
  return { ...check, changes: given(changes) };
}

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
