'use client';

import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { DayInput } from '@/components/ui/day-input';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import { shortDay, weekdayAndDay } from '@/lib/i18n/dates';
import { saysWords } from '@/lib/i18n/says-words';
import { textIn } from '@/lib/i18n/text';
import { windowWords } from '@/lib/i18n/window-words';
import { isSame } from '@/lib/kernel/is-same';
import type { IsoDate } from '@/lib/time/civil-date';
import { isIsoDate } from '@/lib/time/civil-date';
import type { CandidateDay } from '@/lib/workbench/anchor-against';
import type { AnchorMove, Moved } from '@/lib/workbench/anchor-changes';
import styles from './anchor.module.css';
import type { AnchorHandles } from './anchor-handles';

type Props = Readonly<{
  anchor: AnchorHandles;
  inferred: boolean;
  changes: Readonly<{ moved: readonly AnchorMove[]; stays: number }>;
  /** What in the text speaks against the day, in words. */
  against: readonly string[];
  candidates: readonly CandidateDay[];
  scenarios: readonly ScenarioView[];
  /** What the evidence implies with the recorded day and with the one tried out. */
  implied: Readonly<{ before: Weights; after: Weights }>;
  /** The changes of lead, in words, with each of the two. */
  turns: Readonly<{ before: readonly string[]; after: readonly string[] }>;
  /** The form that records it. */
  children: ReactNode;
}>;

/** The publication date as a question: another day, what would follow from it, and which days the text allows. */
export function AnchorPanel({ anchor, inferred, changes, against, candidates, children, ...rest }: Props) {
  const words = useWords('anchor');
  const tongue = useTongue();
  const field = useId();
  const { on, recordedOn, isTried } = anchor;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isTried) return;
    event.preventDefault();
    anchor.drop();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape takes the trial back, from wherever inside
    <div className={styles.panel} onKeyDown={onKeyDown}>
      <div className={styles.whole}>
        <p>
          {words.recorded(weekdayAndDay(tongue, recordedOn))} {inferred ? words.inferred : undefined}{' '}
          {isTried ? undefined : words.invite}
        </p>
        <p className={styles.lead}>
          <label htmlFor={field}>{words.day}</label>
          <DayInput
            id={field}
            required
            value={on}
            onDay={(typed) => {
              if (isIsoDate(typed)) anchor.leap(typed);
            }}
          />
          <span>{weekdayAndDay(tongue, on)}</span>
          {isTried ? (
            <Button looks="tool" onClick={anchor.drop}>
              {words.drop(shortDay(tongue, recordedOn))}
            </Button>
          ) : undefined}
        </p>
        {against.length === 0 ? (
          <p className={styles.muted}>{words.noContradictions}</p>
        ) : (
          <ul className={styles.against} aria-label={words.contradictions}>
            {against.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <CandidateDays days={candidates} on={on} onChoose={anchor.leap} />
      {isTried ? (
        <>
          <Implied {...rest} />
          <MovedList {...changes} />
          <details className={`${styles.whole} ${styles.keep}`}>
            <summary>{words.keep}</summary>
            {children}
          </details>
        </>
      ) : undefined}
    </div>
  );
}

function Implied({ scenarios, implied, turns }: Pick<Props, 'scenarios' | 'implied' | 'turns'>) {
  const words = useWords('anchor');
  const changed = scenarios.filter(({ id }) => implied.before[id] !== implied.after[id]);
  const lead = (all: readonly string[]) => (all.length === 0 ? words.noTurns : all.join(words.comma));
  return (
    <section aria-label={words.implied}>
      <h2>{words.implied}</h2>
      {changed.length === 0 ? <p>{words.impliedSame}</p> : undefined}
      <ul className={styles.days}>
        {changed.map(({ id, name }) => (
          <li key={id}>{words.impliedChange(name, implied.before[id] ?? 0, implied.after[id] ?? 0)}</li>
        ))}
      </ul>
      {lead(turns.before) === lead(turns.after) ? undefined : (
        <p>
          {words.lead}: {words.from(lead(turns.before), lead(turns.after))}
        </p>
      )}
    </section>
  );
}

type CandidateDaysProps = Readonly<{
  days: readonly CandidateDay[];
  on: IsoDate;
  onChoose: (on: IsoDate) => void;
}>;

/** Days around the recorded one: those that fit everything the text says, then those that break something of it. */
function CandidateDays({ days, on, onChoose }: CandidateDaysProps) {
  const words = useWords('anchor');
  const tongue = useTongue();
  const fitting = days.filter(({ against }) => against.length === 0);
  const breaking = days.filter(({ against }) => against.length > 0);
  const button = (day: IsoDate) => (
    <Button looks="tool" aria-pressed={day === on} onClick={() => onChoose(day)}>
      {weekdayAndDay(tongue, day)}
    </Button>
  );
  return (
    <>
      <section aria-label={words.candidates}>
        <h2>{words.candidates}</h2>
        {fitting.length === 0 ? <p>{words.noCandidates}</p> : undefined}
        <ul className={styles.days}>
          {fitting.map((day) => (
            <li key={day.on}>{button(day.on)}</li>
          ))}
        </ul>
      </section>
      {breaking.length === 0 ? undefined : (
        <section aria-label={words.lessFitting}>
          <h2>{words.lessFitting}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys */}
          <ul className={styles.breaking} tabIndex={0}>
            {breaking.map((day) => (
              <li key={day.on}>
                {button(day.on)} {day.against[0]}
                {day.against.length > 1 ? `${words.comma}${words.more(day.against.length - 1)}` : undefined}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type MovedListProps = Readonly<{ moved: readonly AnchorMove[]; stays: number }>;

/** What the day tried out moves, each date in words before and after, with what the text says against it. */
function MovedList({ moved, stays }: MovedListProps) {
  const words = useWords('anchor');
  const tongue = useTongue();
  const dates = ({ before, after }: Moved) =>
    words.from(windowWords(tongue, before), windowWords(tongue, after));
  return (
    <section className={styles.whole} aria-label={words.movedList}>
      <h2>{words.moved(moved.length, stays)}</h2>
      {moved.length === 0 ? (
        <p>{words.nothingMoves}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys
        <ul className={styles.moved} tabIndex={0}>
          {moved.map(({ id, title, occurred, known, contradictions }) => {
            const { text, lang } = textIn(tongue, title);
            const both = occurred !== undefined && isSame(occurred, known);
            return (
              <li key={id}>
                <b lang={lang}>{text}</b>
                {occurred === undefined ? undefined : (
                  <span>
                    {both ? words.both : words.happened}: {dates(occurred)}{' '}
                  </span>
                )}
                {known === undefined || both ? undefined : (
                  <span className={styles.muted}>
                    {words.known}: {dates(known)}{' '}
                  </span>
                )}
                {contradictions.map((found) => (
                  <span key={found.on} className={styles.against}>
                    <span aria-hidden="true">⚠</span> {saysWords(tongue, found, found.on)}
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
