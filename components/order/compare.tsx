'use client';

import { useId, useMemo } from 'react';
import { type OrderPicture, openAgainst } from '@/lib/charts/order-picture';
import { pairOrder } from '@/lib/forecast/pair-order';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Select } from '../ui/field';
import type { Named } from './named';
import styles from './order.module.css';
import { PairSentence, Title } from './pair-sentence';

type Props = Readonly<{
  picture: OrderPicture;
  items: readonly Named[];
  compared: readonly string[];
  /** The development whose open orders are counted. */
  chosen: string | undefined;
  onCompared: (ids: readonly string[]) => void;
}>;

/** As many as give no more sentences than are read. */
const mostCompared = 5;
/** As many as a list to choose from can bear; those whose order is open come first. */
const mostOffered = 400;

/** Which of two or more came first, pair by pair. */
export function Compare({ picture, items, compared, chosen, onCompared }: Props) {
  const { compare } = useWords('order');
  const id = useId();
  const named = compared.flatMap((each) => items.filter((item) => item.id === each));
  const pairs = named.flatMap((one, index) => named.slice(index + 1).map((other) => ({ one, other })));
  const chosenItem = items.find((item) => item.id === chosen);
  const first = named[0];
  const open = useOpenAgainst(picture, first?.id);
  const offered = items
    .filter((item) => !compared.includes(item.id))
    .sort((a, b) => Number(open.has(b.id)) - Number(open.has(a.id)))
    .slice(0, mostOffered);
  const against = useOpenAgainst(picture, chosenItem?.id);
  return (
    <section aria-labelledby={`${id}-title`} className={styles.part}>
      <h3 id={`${id}-title`}>{compare.title}</h3>
      {named.length === 0 ? undefined : (
        <ul className={styles.chips}>
          {named.map((item) => (
            <li key={item.id}>
              <Title of={item} />
              <Button
                looks="tool"
                aria-label={compare.out(item.title)}
                onClick={() => onCompared(compared.filter((each) => each !== item.id))}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {named.length >= mostCompared ? undefined : (
        <label className={styles.choose}>
          {named.length === 0 ? compare.add : compare.with}
          <Select
            value=""
            onChange={(event) => onCompared([...named.map((item) => item.id), event.target.value])}
          >
            <option value="">{compare.choose}</option>
            {offered.map((item) => (
              <option key={item.id} value={item.id} lang={item.lang}>
                {item.title}
              </option>
            ))}
          </Select>
        </label>
      )}
      <div role="status" className={styles.answers}>
        {pairs.map(({ one, other }) => (
          <PairSentence
            key={`${one.id}-${other.id}`}
            one={one}
            other={other}
            order={pairOrder(picture.occurred, one.id, other.id)}
          />
        ))}
      </div>
      <p className={styles.aside}>{compare.open(picture.openPairs, picture.dated.length)}</p>
      {chosenItem === undefined || against.size === 0 ? undefined : (
        <details>
          <summary>{compare.against(chosenItem.title, against.size)}</summary>
          <ul className={styles.pairs}>
            {items
              .filter((item) => against.has(item.id))
              .slice(0, mostOffered)
              .map((item) => (
                <li key={item.id}>
                  <Button looks="tool" onClick={() => onCompared([chosenItem.id, item.id])}>
                    <Title of={item} />
                  </Button>
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Ids of which it is open whether they came before or after one; asked again only when the dates are others. */
function useOpenAgainst(picture: OrderPicture, id: string | undefined): ReadonlySet<string> {
  return useMemo(() => new Set(id === undefined ? [] : openAgainst(picture, id)), [picture, id]);
}
