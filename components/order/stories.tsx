'use client';

import { useId } from 'react';
import type { OrderPicture } from '@/lib/charts/order-picture';
import { useWords } from '../shell/locale';
import type { Named } from './named';
import styles from './order.module.css';
import { StepPair } from './step-pair';
import { StoryItem } from './story-item';

type Props = Readonly<{
  picture: OrderPicture;
  items: readonly Named[];
  /** Folded away while what is drawn needs the room. */
  folded: boolean;
  onShow: (first: string, second: string) => void;
}>;

// beyond these the sentence above says how many there are
const mostPairs = 40;

/** The sequences that the report claims, and whether the dates bear them out. */
export function Stories({ picture, items, folded, onShow }: Props) {
  const { stories } = useWords('order');
  const id = useId();
  const byId = new Map(items.map((item) => [item.id, item]));
  const { findings, unsettledSteps, sameDaySteps } = picture;
  return (
    <section aria-labelledby={`${id}-title`} className={styles.part}>
      <details open={!folded}>
        <summary>
          <h3 id={`${id}-title`}>{stories.title}</h3>
        </summary>
        {findings.length === 0 ? <p>{stories.none}</p> : undefined}
        <ul className={styles.stories}>
          {findings.map((finding) => (
            <StoryItem key={finding.story.id} finding={finding} byId={byId} onShow={onShow} />
          ))}
          <li>
            <details>
              <summary>
                <h4>{stories.buildUp}</h4>
              </summary>
              <p>
                {unsettledSteps.length + sameDaySteps === 0
                  ? stories.buildUpSettled
                  : stories.buildUpOpen(unsettledSteps.length, sameDaySteps)}
              </p>
              <ul className={styles.pairs}>
                {unsettledSteps.slice(0, mostPairs).map(({ first, second }) => (
                  <StepPair
                    key={`${first}-${second}`}
                    first={byId.get(first)}
                    second={byId.get(second)}
                    onShow={onShow}
                  />
                ))}
              </ul>
            </details>
          </li>
        </ul>
      </details>
    </section>
  );
}
