import type { LocalisedText, PublicSource, Weights } from '@/lib/dossier/atoms';
import type { Development, Dossier, Layer, SourceCheck } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { isSame } from '@/lib/kernel/is-same';
import type { IsoDate } from '@/lib/time/civil-date';
import { type ClaimReading, claimReading } from './claim-reading';
import { impliedByLayer } from './implied-by-layer';

/** What may differ between the two readings beside the ratings. */
export const claimFacts = ['said', 'grade', 'standing', 'novelty', 'occurred', 'known'] as const;
export type ClaimFact = (typeof claimFacts)[number];

/** The way of one claim from its source to the number on the screen. */
export type ClaimChain = Readonly<{
  /** The claim as it was recorded, before any check. */
  recorded: Development;
  /** What was looked up, in the order of the checks; `isOn` says whether the check is in force. */
  checks: readonly Readonly<{ check: SourceCheck; isOn: boolean }>[];
  /** Where the original can be read, each once. */
  sources: readonly PublicSource[];
  /** Who said it first, where looking it up found another than the report gives. */
  foundSaid: LocalisedText | undefined;
  onTheWay: NonNullable<SourceCheck['onTheWay']>;
  /** Its two readings; as reported is missing where the report does not hold it. */
  readings: Readonly<{ reported: ClaimReading | undefined; checked: ClaimReading }>;
  /** The facts, and the scenarios by their rating, on which the two readings differ. */
  changed: Readonly<{ facts: readonly ClaimFact[]; ratings: readonly string[] }>;
  /** What each layer implies with everything as it stands: both headline numbers. */
  implied: Readonly<Record<Layer, Weights>>;
}>;

/**
 * The chain of a claim: what the report says, what its source says, what came between, and what either reading does
 * to what the evidence implies as of a day. `dossier` is as recorded, in no layer; undefined where it has no such claim.
 */
export function claimChain(
  dossier: Dossier,
  id: string,
  asOfOn: IsoDate,
  whatIf: WhatIf,
): ClaimChain | undefined {
  const recorded = dossier.developments.find((item) => item.id === id);
  const reported = claimReading(dossier, 'reported', { id, asOfOn, whatIf });
  const checked = claimReading(dossier, 'checked', { id, asOfOn, whatIf });
  if (recorded === undefined || checked === undefined) return undefined;
  const off = [...dossier.settings.checksOff, ...(whatIf.checksOff ?? [])];
  const checks = dossier.sourceChecks
    .filter(({ development }) => development === id)
    .map((check) => ({ check, isOn: !off.includes(check.id) }));
  return {
    recorded,
    checks,
    sources: eachOnce([
      ...(recorded.publicSource ? [recorded.publicSource] : []),
      ...checks.flatMap(({ check }) => check.sources),
    ]),
    foundSaid: checks.flatMap(({ check }) => check.changes.said ?? []).at(-1),
    onTheWay: checks.flatMap(({ check }) => check.onTheWay ?? []),
    readings: { reported, checked },
    changed: differences(reported, checked, dossier),
    implied: impliedByLayer(dossier, asOfOn, whatIf),
  };
}

function eachOnce(sources: readonly PublicSource[]): readonly PublicSource[] {
  return sources.filter((source, at) => sources.findIndex((other) => isSame(other, source)) === at);
}

function differences(
  reported: ClaimReading | undefined,
  checked: ClaimReading,
  { scenarios }: Dossier,
): ClaimChain['changed'] {
  if (reported === undefined) return { facts: [], ratings: [] };
  return {
    facts: claimFacts.filter((fact) => !isSame(factOf(reported, fact), factOf(checked, fact))),
    ratings: scenarios.flatMap(({ id }) => (isSame(cell(reported, id), cell(checked, id)) ? [] : [id])),
  };
}

function factOf({ item, occurred, known }: ClaimReading, fact: ClaimFact): unknown {
  if (fact === 'occurred') return occurred;
  if (fact === 'known') return known;
  return fact === 'said' ? item.attribution.said : item[fact];
}

/** How expected the claim is under a scenario: a typed ratio stands over the rating; undefined where nobody rated it. */
export function cell({ item }: ClaimReading, scenario: string): number | string | undefined {
  return item.ratios?.[scenario] ?? item.ratings[scenario];
}
