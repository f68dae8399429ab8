import { type ReactNode, useMemo } from 'react';
import { OrderOver, TimelineOver } from './later-parts';
import type { useWorkbench } from './use-workbench';

type Bench = Pick<
  ReturnType<typeof useWorkbench>,
  'shown' | 'asOfOn' | 'chosen' | 'anchor' | 'address' | 'shuffled'
>;

/** What is drawn over the marks, where something is; the same element as long as it says the same. */
export function useTimelineOver({ shown, asOfOn, chosen, anchor, address, shuffled }: Bench): ReactNode {
  const { recordedOn, isTried, isHeld } = anchor;
  const allLags = address.lag === true;
  const isAsked = allLags || chosen !== undefined || isTried || isHeld;
  const { compared } = address;
  const over = useMemo(
    () =>
      isAsked ? (
        <TimelineOver {...{ shown, asOfOn, allLags, recordedOn, isTried, isHeld }} selected={chosen} />
      ) : undefined,
    [isAsked, shown, asOfOn, chosen, allLags, recordedOn, isTried, isHeld],
  );
  return useMemo(
    () =>
      compared === undefined && shuffled === undefined ? (
        over
      ) : (
        <>
          {over}
          <OrderOver compared={compared} shuffled={shuffled} />
        </>
      ),
    [over, compared, shuffled],
  );
}
