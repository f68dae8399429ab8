'use client';

import type { PairOrder } from '@/lib/forecast/pair-order';
import { direction } from '@/lib/i18n/locales';
import { useLocale, useWords } from '../shell/locale';
import { useLikelihood } from '../wording/yardstick-context';
import type { Named } from './named';
import styles from './order.module.css';

type Props = Readonly<{ one: Named; other: Named; order: PairOrder }>;

/** Which of two came first: the number, its word and range, and what else is possible. */
export function PairSentence({ one, other, order }: Props) {
  const { compare } = useWords('order');
  const pair = compare.pair(one.title, other.title);
  switch (order.kind) {
    case 'undated':
      return <p>{compare.undated(pair)}</p>;
    case 'open-sided':
      return <p>{compare.openSided(pair)}</p>;
    case 'stated': {
      const [first, second] = order.first === 'one' ? [one, other] : [other, one];
      return <Told lead={compare.stated} first={first} link={compare.came} second={second} />;
    }
    default:
      return <Chance one={one} other={other} order={order} />;
  }
}

function Chance({ one, other, order }: Props & Readonly<{ order: Extract<PairOrder, { chance: unknown }> }>) {
  const { compare, share } = useWords('order');
  const term = useTermOf();
  const turned = order.chance.after > order.chance.before;
  const [first, second] = turned ? [other, one] : [one, other];
  const { before: a, same, after: b } = order.chance;
  const [before, after] = turned ? [b, a] : [a, b];
  if (same === 1) return <Told lead={compare.alike} first={first} link={compare.sameDay} second={second} />;
  if (before === 1) return <Told lead={compare.sure} first={first} link={compare.came} second={second} />;
  return (
    <div>
      <p>
        <b className={styles.number}>{share(before)}</b>
        {compare.comma}
        {term(before)}
        {compare.colon}
        <Title of={first} /> {compare.came} <Title of={second} />. {compare.rest(same, after)}
      </p>
      <OrderBar before={before} same={same} />
      {order.kind === 'drawn' ? <p className={styles.aside}>{compare.drawn}</p> : undefined}
    </div>
  );
}

/** The likelihood word of a share, with its range. */
export function useTermOf(): (share: number) => string {
  const likelihood = useLikelihood();
  return (share) => likelihood(Math.round(share * 100));
}

function Told({
  lead,
  first,
  link,
  second,
}: Readonly<{ lead: string; first: Named; link: string; second: Named }>) {
  const { compare } = useWords('order');
  return (
    <p>
      {lead}
      {compare.colon}
      <Title of={first} /> {link} <Title of={second} />.
    </p>
  );
}

/** A development's own words, in the language they are in. */
export function Title({ of }: { of: Named }) {
  return (
    <bdi lang={of.lang} className={styles.title}>
      {of.title}
    </bdi>
  );
}

/** Before, same day, after, side by side. It repeats the sentence above it, so it is silent for screen readers. */
function OrderBar({ before, same }: Readonly<{ before: number; same: number }>) {
  const rtl = direction(useLocale()) === 'rtl';
  const parts = [
    { key: 'before', from: 0, share: before },
    { key: 'same', from: before, share: same },
    { key: 'after', from: before + same, share: 1 - before - same },
  ];
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {parts.map(({ key, from, share }) => (
        <rect
          key={key}
          data-part={key}
          x={`${(rtl ? 1 - from - share : from) * 100}%`}
          width={`${Math.max(0, share) * 100}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}
