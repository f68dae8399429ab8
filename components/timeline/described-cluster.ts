import type { Cluster } from '@/lib/charts/cluster';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';

/** When what a cluster holds happened: between its first and its last possible day. */
export function clusterWhen({ firstOn, lastOn }: Cluster, tongue: Tongue): string {
  return windowWords(tongue, {
    ...{ kind: 'instant', earliest: firstOn, latest: lastOn },
    ...{ qualifier: 'exact', precision: firstOn === lastOn ? 'day' : 'range' },
  });
}

/** A cluster in words: how many, from when to when, how many per scenario, and the strongest of them. */
export function describedCluster(
  cluster: Cluster,
  tongue: Tongue,
  scenarios: readonly ScenarioView[],
): string {
  return wordsIn(tongue, 'clusters').cluster(
    cluster.count,
    clusterWhen(cluster, tongue),
    mixOf(cluster, scenarios).map(({ scenario, count }) => ({ name: scenario?.name, count })),
    cluster.strongest?.title ?? '',
  );
}

/** What of the undated has no room on the shelf. */
export function describedShelf(
  count: number,
  undated: string,
  strongest: TimelineItem | undefined,
  tongue: Tongue,
): string {
  return wordsIn(tongue, 'clusters').cluster(count, undated, [], strongest?.title ?? '');
}

/** What a cluster holds of each scenario, in the dossier's order; context last. */
export function mixOf(
  { mix }: Cluster,
  scenarios: readonly ScenarioView[],
): readonly Readonly<{ scenario: ScenarioView | undefined; count: number }>[] {
  return [...scenarios, undefined].flatMap((scenario) => {
    const count = mix.get(scenario?.id);
    return count === undefined ? [] : [{ scenario, count }];
  });
}
