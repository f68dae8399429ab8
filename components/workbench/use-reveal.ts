import { useCallback, useEffect, useRef } from 'react';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { centred, daysInView, type Viewport } from '@/lib/charts/viewport';
import { dayNumber } from '@/lib/time/day-number';
import { firstDay, lastDay } from '@/lib/time/window-bounds';

type Wish = Readonly<{
  items: readonly TimelineItem[];
  scale: TimeScale;
  viewport: Viewport;
  rest: (viewport: Viewport) => void;
  selected: string | undefined;
}>;

/** Brings a development into view; the one that the address names when the page is opened, with its card, as well. */
export function useReveal({ items, scale, viewport, rest, selected }: Wish): (id: string) => void {
  const reveal = useCallback(
    (id: string) => {
      const window = items.find((item) => item.id === id)?.window;
      const days = window && [firstDay(window) ?? lastDay(window), lastDay(window) ?? firstDay(window)];
      const [first, last] = days?.map((day) => day && dayNumber(day)) ?? [];
      if (first === undefined || last === undefined) return;
      const { from, to } = daysInView(scale, viewport);
      if (last < from || first > to) rest(centred(scale, viewport, (first + last + 1) / 2));
    },
    [items, scale, viewport, rest],
  );
  const opened = useRef({ selected, reveal });
  useEffect(() => {
    const { selected: named, reveal: show } = opened.current;
    if (named === undefined) return;
    show(named);
    if (isFollowed()) cardOnPage()?.scrollIntoView({ block: 'nearest' });
  }, []);
  return reveal;
}

/** Somebody came by a link: whoever reloads or goes back is shown the page where they left it. */
function isFollowed(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
}

function cardOnPage(): Element | undefined {
  return [...document.querySelectorAll('[data-card]')].find((card) => card.checkVisibility());
}
