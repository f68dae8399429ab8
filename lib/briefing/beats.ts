import type { DevelopmentId, LocalisedText, PublicSource, ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Dossier, Indicator, SourceCheck } from '@/lib/dossier/schema';
import { evidenceFor } from '@/lib/forecast/evidence-for';
import type { Trace } from '@/lib/forecast/trace';
import { type CitedSource, citedSources } from './cited-sources';
import { type EvidenceItem, evidenceItem } from './evidence-item';
import { type TimelineStep, timelineSteps } from './timeline-steps';

/** One thing said to a room. `id` names it in addresses; `steps` is how many presses it takes. */
export type Beat = Readonly<{ id: string; steps: number }> & BeatContent;
export type BeatContent =
  | Readonly<{ kind: 'question' | 'bottom-line' | 'map' }>
  | Readonly<{ kind: 'timeline'; timeline: readonly TimelineStep[]; items: readonly EvidenceItem[] }>
  | Readonly<{ kind: 'scenario'; scenario: ScenarioId; for: Arguments; against: Arguments }>
  | Readonly<{ kind: 'change'; overturns: readonly LocalisedText[]; indicators: readonly Indicator[] }>
  | Readonly<{ kind: 'sources'; page: number; pages: number; cited: readonly CitedSource[] }>
  | Readonly<{ kind: 'checks'; page: number; pages: number; checks: readonly CheckedClaim[] }>;
/** The strongest few, and how many more there are. */
export type Arguments = Readonly<{ items: readonly EvidenceItem[]; more: number }>;
export type CheckedClaim = Readonly<{
  id: string;
  claim: LocalisedText;
  finding: LocalisedText;
  sources: readonly PublicSource[];
}>;

const argumentsShown = 6;
const checksShown = 6;
const sourcesShown = 21;

/**
 * The beats of a dossier in the order in which they are told. `dossier` is in its layer; a beat with nothing to say
 * is left out, so that an empty dossier has a short briefing and not an empty one.
 */
export function beats(
  input: Readonly<{
    dossier: Dossier;
    trace: Trace;
    /** The analyst's weights; undefined where nobody has judged yet. */
    judged: Weights | undefined;
    hasMap: boolean;
    /** The checks in force: none in the layer as reported. */
    checks: readonly SourceCheck[];
  }>,
): readonly Beat[] {
  const { dossier, trace } = input;
  const timeline = timelineSteps(input);
  const known = new Map(dossier.developments.map((item) => [item.id, item]));
  const items = (ids: readonly DevelopmentId[]) =>
    ids.flatMap((id) => {
      const item = known.get(id);
      return item ? [evidenceItem(item)] : [];
    });
  const told = trace.steps.flatMap(({ development }) => known.get(development) ?? []);
  return [
    { id: 'question', steps: 1, kind: 'question' },
    { id: 'bottom-line', steps: 1, kind: 'bottom-line' },
    ...when(timeline.length > 0, {
      id: 'timeline',
      steps: timeline.length,
      kind: 'timeline' as const,
      timeline,
      items: items(timeline.flatMap(({ developments }) => developments)),
    }),
    ...when(input.hasMap, { id: 'map', steps: 1, kind: 'map' as const }),
    ...dossier.scenarios.map(({ id }): Beat => {
      const speaking = evidenceFor(trace, id);
      const shown = (all: readonly Readonly<{ development: DevelopmentId }>[]) => ({
        items: items(all.slice(0, argumentsShown).map(({ development }) => development)),
        more: Math.max(0, all.length - argumentsShown),
      });
      return {
        id: `scenario-${id}`,
        steps: 1,
        kind: 'scenario',
        scenario: id,
        for: shown(speaking.for),
        against: shown(speaking.against),
      };
    }),
    ...when(dossier.overturns.length + dossier.indicators.length > 0, {
      id: 'change',
      steps: 1,
      kind: 'change' as const,
      overturns: dossier.overturns,
      indicators: dossier.indicators,
    }),
    ...sourceBeats(citedSources(told)),
    ...checkBeats(dossier, input.checks),
  ];
}

function sourceBeats(cited: readonly CitedSource[]): readonly Beat[] {
  return paged(cited, sourcesShown, (shown, page, pages) => ({
    id: page === 1 ? 'sources' : `sources-${page}`,
    steps: 1,
    kind: 'sources',
    page,
    pages,
    cited: shown,
  }));
}

function checkBeats(dossier: Dossier, checks: readonly SourceCheck[]): readonly Beat[] {
  const titles = new Map(dossier.developments.map(({ id, title }) => [id, title]));
  return paged(checks, checksShown, (shown, page, pages) => ({
    id: `checks-${page}`,
    steps: 1,
    kind: 'checks',
    page,
    pages,
    checks: shown.map((check) => ({
      id: check.id,
      claim: titles.get(check.development) ?? {},
      finding: check.finding,
      sources: check.sources,
    })),
  }));
}

/** One beat for every screenful; `page` counts from 1. */
function paged<T>(
  all: readonly T[],
  size: number,
  beat: (shown: readonly T[], page: number, pages: number) => Beat,
): readonly Beat[] {
  const pages = Math.ceil(all.length / size);
  return Array.from({ length: pages }, (_, page) =>
    beat(all.slice(page * size, (page + 1) * size), page + 1, pages),
  );
}

function when<T>(condition: boolean, item: T): readonly T[] {
  return condition ? [item] : [];
}
