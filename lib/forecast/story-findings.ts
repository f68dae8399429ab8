import type { DevelopmentId } from '@/lib/dossier/atoms';
import type { Story } from '@/lib/dossier/stories';
import { chainProbability } from '@/lib/time/order-chain';
import { methodSeed } from './method-seed';
import type { OrderModel } from './order-model';
import { areFree, orderDraws, type PairOrder, pairOrder } from './pair-order';
import { plausibleOrders } from './plausible-orders';

/** `open`: the dates neither bear the order out nor rule it out. */
export type Verdict = 'supported' | 'open' | 'contradicted';
export type StoryPair = Readonly<{
  first: DevelopmentId;
  second: DevelopmentId;
  order: PairOrder;
  verdict: Verdict;
}>;
export type StoryFinding = Readonly<{
  story: Story;
  pairs: readonly StoryPair[];
  /** P(every step on an earlier day than the next), where every step has days to count. */
  whole: number | undefined;
  verdict: Verdict;
  /** Steps that are not shown as the dossier stands: removed, of the other layer, or not yet known. */
  missing: readonly DevelopmentId[];
}>;

/** From this chance on an order counts as borne out, and the other way round as ruled out. */
export const enough = 0.95;

/** Every story of which two steps are shown, held against the dates of its clock. */
export function storyFindings(
  stories: readonly Story[],
  models: Readonly<Record<'occurred' | 'known', OrderModel>>,
  isShown: (id: DevelopmentId) => boolean,
): readonly StoryFinding[] {
  return stories.flatMap((story) => {
    const steps = story.steps.filter(isShown);
    if (steps.length < 2) return [];
    const model = models[story.clock ?? 'occurred'];
    const pairs = steps.slice(1).map((second, index) => storyPair(model, steps[index] ?? second, second));
    return [
      {
        story,
        pairs,
        whole: wholeChance(model, steps),
        verdict: worst(pairs),
        missing: story.steps.filter((id) => !isShown(id)),
      },
    ];
  });
}

function storyPair(model: OrderModel, first: DevelopmentId, second: DevelopmentId): StoryPair {
  const order = pairOrder(model, first, second);
  return { first, second, order, verdict: verdictOn(order) };
}

/** On one and the same day a story may still be told so: only a later day speaks against it. */
export function verdictOn(order: PairOrder): Verdict {
  switch (order.kind) {
    case 'stated':
      return order.first === 'one' ? 'supported' : 'contradicted';
    case 'counted':
    case 'drawn':
      if (order.chance.before >= enough) return 'supported';
      return order.chance.after >= enough ? 'contradicted' : 'open';
    case 'undated':
    case 'open-sided':
      return 'open';
  }
}

function worst(pairs: readonly StoryPair[]): Verdict {
  const has = (verdict: Verdict) => pairs.some((pair) => pair.verdict === verdict);
  return has('contradicted') ? 'contradicted' : has('open') ? 'open' : 'supported';
}

function wholeChance(model: OrderModel, steps: readonly DevelopmentId[]): number | undefined {
  const windows = steps.map((id) => model.windows.get(id)).filter((window) => window !== undefined);
  if (windows.length < steps.length) return undefined;
  const chain = chainProbability(windows);
  if (chain === undefined || chain === 0 || chain === 1 || areFree(model, steps)) return chain;
  const { draws, undrawn } = plausibleOrders(model, steps, methodSeed, orderDraws);
  if (undrawn.length > 0) return undefined;
  const inOrder = draws.filter((days) =>
    steps.every((id, index) => index === 0 || (days.get(steps[index - 1] ?? id) ?? 0) < (days.get(id) ?? 0)),
  );
  return inOrder.length / draws.length;
}
