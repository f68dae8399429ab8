'use client';

import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { doubtfulOf, type OrderPicture } from '@/lib/charts/order-picture';
import type { DrawnDays } from '@/lib/forecast/plausible-orders';
import { plausibleOrders } from '@/lib/forecast/plausible-orders';
import { shortDay } from '@/lib/i18n/dates';
import { listMarkers } from '@/lib/i18n/tongue';
import type { Shuffled } from '@/lib/session/state';
import { isoDateOf } from '@/lib/time/day-number';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import type { Named } from './named';
import styles from './order.module.css';
import { Title } from './pair-sentence';

type Props = Readonly<{
  picture: OrderPicture;
  items: readonly Named[];
  /** Where some are compared, only they are drawn. */
  compared: readonly string[];
  shuffled: Shuffled | undefined;
  onShuffled: (shuffled: Shuffled | undefined) => void;
}>;

const drawCount = 12;
const millisecondsPerDraw = 500;
/** As many as are named in order beside the drawing. */
const mostNamed = 6;

/** Possible sets of dates one after another, twelve and no more; all at once where motion is not wanted. */
export function Shuffle({ picture, items, compared, shuffled, onShuffled }: Props) {
  const { shuffle } = useWords('order');
  const tongue = useTongue();
  const id = useId();
  const still = useStill();
  const [isStarted, setRunning] = useState(false);
  // what was drawn is taken away when the dates change: then nothing runs
  const running = isStarted && shuffled !== undefined;
  const [seed, setSeed] = useState(1);
  const asked = compared.length > 1 ? compared : items.map((item) => item.id);
  const doubtful = doubtfulOf(picture.occurred, asked);
  const at = shuffled?.at ?? 0;

  useEffect(() => {
    if (!running || shuffled === undefined) return;
    const timer = setTimeout(() => {
      if (at + 1 < drawCount) onShuffled({ ...shuffled, at: at + 1 });
      else setRunning(false);
    }, millisecondsPerDraw);
    return () => clearTimeout(timer);
  }, [running, shuffled, at, onShuffled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn of other dates must not stand beside these
  useEffect(() => () => onShuffled(undefined), [onShuffled, picture]);

  function start() {
    onShuffled({ draws: plausibleOrders(picture.occurred, doubtful, seed, drawCount).draws, at: 0 });
    setSeed(seed + 1);
    setRunning(!still);
  }
  function step(by: number) {
    setRunning(false);
    if (shuffled !== undefined) onShuffled({ ...shuffled, at: (at + by + drawCount) % drawCount });
  }

  const draw = shuffled?.draws[at];
  return (
    <section aria-labelledby={`${id}-title`} className={styles.part}>
      <h3 id={`${id}-title`}>{shuffle.title}</h3>
      <p>
        {doubtful.length === 0
          ? shuffle.nothing
          : shuffle.about(doubtful.length, asked.length - certain(picture, asked) - doubtful.length)}
      </p>
      {doubtful.length === 0 ? undefined : (
        <p className={styles.buttons}>
          {running ? (
            <Button looks="tool" onClick={() => setRunning(false)}>
              {shuffle.stop}
            </Button>
          ) : (
            <Button looks="tool" onClick={start}>
              {shuffled === undefined ? shuffle.start : shuffle.again}
            </Button>
          )}
          {shuffled === undefined || still ? undefined : (
            <>
              <Button looks="tool" onClick={() => step(-1)}>
                {shuffle.back}
              </Button>
              <Button looks="tool" onClick={() => step(1)}>
                {shuffle.next}
              </Button>
            </>
          )}
        </p>
      )}
      <p role="status">{status()}</p>
      {draw === undefined || still || running || draw.size > mostNamed ? undefined : (
        <ol
          aria-label={shuffle.order}
          className={styles.drawn}
          style={{ listStyleType: listMarkers(tongue) }}
        >
          {inOrder(draw, items).map(({ item, day }) => (
            <li key={item.id}>
              {shortDay(tongue, isoDateOf(day))} <Title of={item} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );

  function status(): string {
    if (shuffled === undefined) return '';
    if (still) return shuffle.ticks(drawCount);
    // at two draws a second, announcing each would be too much
    return running ? shuffle.running(drawCount) : shuffle.at(at + 1, drawCount);
  }
}

function inOrder(draw: DrawnDays, items: readonly Named[]) {
  return items
    .flatMap((item) => {
      const day = draw.get(item.id);
      return day === undefined ? [] : [{ item, day }];
    })
    .sort((a, b) => a.day - b.day);
}

/** How many stand on one day that is known. */
function certain({ occurred }: OrderPicture, ids: readonly string[]): number {
  return ids.filter((id) => {
    const window = occurred.windows.get(id);
    return window?.earliest !== undefined && window.earliest === (window.latestStart ?? window.latest);
  }).length;
}

const query = '(prefers-reduced-motion: reduce)';
function useStill(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
