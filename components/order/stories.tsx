'use client';

import { useId } from 'react';
import type { OrderPicture } from '@/lib/charts/order-picture';
import type { PairOrder } from '@/lib/forecast/pair-order';
import type { StoryFinding, Verdict } from '@/lib/forecast/story-findings';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import type { Named } from './named';
import styles from './order.module.css';
import { useTermOf } from './pair-sentence';
import { StepPair } from './step-pair';

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

const signs: Readonly<Record<Verdict, string>> = { supported: '✓', open: '?', contradicted: '✗' };

type StoryItemProps = Readonly<{
  finding: StoryFinding;
  byId: ReadonlyMap<string, Named>;
  onShow: (first: string, second: string) => void;
}>;

/** One story: who tells it, what the dates say, and which of its pairs fail. */
function StoryItem({ finding, byId, onShow }: StoryItemProps) {
  const { stories, compare, share } = useWords('order');
  const term = useTermOf();
  const tongue = useTongue();
  const { story, verdict, pairs, whole, missing } = finding;
  const title = textIn(tongue, story.title);
  const note = story.note && textIn(tongue, story.note);
  const parts = [
    stories.by[story.toldBy],
    story.paragraph === undefined ? undefined : stories.paragraph(story.paragraph),
    story.clock === 'known' ? stories.known : undefined,
  ].filter((part) => part !== undefined);
  return (
    <li>
      <details>
        <summary>
          <span aria-hidden="true" className={styles.sign}>
            {signs[verdict]}
          </span>
          <h4 lang={title.lang}>{title.text}</h4>
          <span className={styles.verdict}>{stories.verdicts[verdict]}</span>
        </summary>
        {whole === undefined || pairs.length < 2 || whole === 1 ? undefined : <p>{stories.whole(whole)}</p>}
        <p className={styles.aside}>
          {parts.join(' · ')}
          {'. '}
          {note === undefined ? undefined : <span lang={note.lang}>{note.text}</span>}{' '}
          {missing.length === 0 ? undefined : stories.missing(missing.length)}
        </p>
        <ul className={styles.pairs}>
          {pairs
            .filter((pair) => pair.verdict !== 'supported')
            .map(({ first, second, order }) => (
              <StepPair
                key={`${first}-${second}`}
                first={byId.get(first)}
                second={byId.get(second)}
                said={said(order)}
                onShow={onShow}
              />
            ))}
        </ul>
      </details>
    </li>
  );

  function said(order: PairOrder): string {
    switch (order.kind) {
      case 'stated':
        return stories.stated;
      case 'undated':
      case 'open-sided':
        return stories.unsaid[order.kind];
      default: {
        const { before } = order.chance;
        return before === 0 || before === 1
          ? share(before)
          : `${share(before)}${compare.comma}${term(before)}`;
      }
    }
  }
}
