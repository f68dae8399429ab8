'use client';

import type { PairOrder } from '@/lib/forecast/pair-order';
import type { StoryFinding, Verdict } from '@/lib/forecast/story-findings';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import type { Named } from './named';
import styles from './order.module.css';
import { useTermOf } from './pair-sentence';
import { StepPair } from './step-pair';

const signs: Readonly<Record<Verdict, string>> = { supported: '✓', open: '?', contradicted: '✗' };

type Props = Readonly<{
  finding: StoryFinding;
  byId: ReadonlyMap<string, Named>;
  onShow: (first: string, second: string) => void;
}>;

/** One story: who tells it, what the dates say, and which of its pairs fail. */
export function StoryItem({ finding, byId, onShow }: Props) {
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
