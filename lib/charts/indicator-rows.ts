import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier, Indicator } from '@/lib/dossier/schema';
import { type IndicatorWorth, indicatorWorths, isOverdue } from '@/lib/forecast/indicator-value';
import type { IsoDate } from '@/lib/time/civil-date';

/** An indicator in the list of what to watch. */
export type IndicatorRow = Readonly<{
  indicator: Indicator;
  isOverdue: boolean;
  /** Undefined where nobody gave it chances, or where its answer is in. */
  worth: IndicatorWorth | undefined;
  /** How much it tells beside the best there is; whether it can change the call is another matter. */
  rank: 'most' | 'some' | 'little' | undefined;
}>;

/** Below this many bits an answer is not much news beside the best on offer. */
const littleOfBest = 0.25;

/** Every indicator, those that tell most first and those of which nothing can be told last, in the dossier's order. */
export function indicatorRows(
  dossier: Pick<Dossier, 'indicators' | 'scenarios'>,
  belief: Readonly<Record<ScenarioId, number>>,
  asOfOn: IsoDate,
): readonly IndicatorRow[] {
  const worths = indicatorWorths(dossier, belief);
  const best = worths[0]?.gainBits ?? 0;
  const rank = (worth: IndicatorWorth): IndicatorRow['rank'] => {
    if (worth === worths[0]) return 'most';
    return worth.gainBits < littleOfBest * best ? 'little' : 'some';
  };
  const rest = dossier.indicators.filter(({ id }) => worths.every(({ indicator }) => indicator.id !== id));
  return [
    ...worths.map((worth): IndicatorRow => {
      const { indicator } = worth;
      return { indicator, worth, rank: rank(worth), isOverdue: isOverdue(indicator, asOfOn) };
    }),
    ...rest.map((indicator): IndicatorRow => {
      return { indicator, worth: undefined, rank: undefined, isOverdue: isOverdue(indicator, asOfOn) };
    }),
  ];
}
