'use client';

import { memo, type ReactNode, useEffect, useState } from 'react';
import type { DevelopmentRow } from '@/lib/charts/development-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { signed } from '@/lib/i18n/numbers';
import { Glyph, GlyphGradients } from '../charts/glyph';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './developments.module.css';

type Props = Readonly<{
  rows: readonly DevelopmentRow[];
  scenarios: readonly ScenarioView[];
  leader: ScenarioView;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  /** The card of the selected development, opened in place. */
  children: ReactNode;
}>;

/** As many as a phone's first screens hold come with the page, on a desk none is seen. */
const sentRows = 12;
/** As many are drawn once the page is there, and as many more with each press. */
const listPage = 100;
/** The number that names the list's own gradients: those of a drawing that is hidden cannot be used. */
const listTone = 900;

/** The phone's timeline: newest first, glyphs turned a quarter so that a longer bar still means more doubt. */
export const DevelopmentList = memo(function DevelopmentList(props: Props) {
  const { rows, scenarios, leader, selected, onSelect, children } = props;
  const words = useWords('timeline');
  const tongue = useTongue();
  const [room, setRoom] = useState(sentRows);
  useEffect(() => setRoom((now) => Math.max(now, listPage)), []);
  const drawn = rows.slice(0, Math.max(room, rows.findIndex(({ item }) => item.id === selected) + 1));
  const rest = rows.length - drawn.length;
  return (
    <section className={styles.list} aria-labelledby="list-heading">
      <h2 id="list-heading">
        {words.list} <small>{words.effectOn(leader.name)}</small>
      </h2>
      <svg width="0" height="0" aria-hidden="true">
        <GlyphGradients
          tones={[
            ...scenarios.map(({ position, colour }) => ({ tone: listTone + position, colour })),
            { tone: listTone, colour: 'var(--text-muted)' },
          ]}
        />
      </svg>
      <ul>
        {drawn.map(({ item, happened, grade, effects }) => {
          const scenario = scenarios.find(({ id }) => id === item.scenario);
          const open = item.id === selected;
          return (
            <li key={item.id} data-open={open}>
              <Button looks="drawn" aria-expanded={open} onClick={() => onSelect(open ? undefined : item.id)}>
                <ListGlyph
                  item={item}
                  colour={scenario?.colour ?? 'var(--text-muted)'}
                  tone={listTone + (scenario?.position ?? 0)}
                />
                <span lang={item.lang} className={styles.listTitle}>
                  {item.title}
                </span>
                <span className={styles.listWhen}>
                  {happened}{' '}
                  <bdi dir="ltr" className={styles.grade}>
                    {grade}
                  </bdi>
                </span>
                <bdi dir="ltr" className={styles.listEffect} style={{ color: leader.colour }}>
                  {signed(effects[leader.id] ?? 0, tongue)}
                </bdi>
              </Button>
              {open ? children : undefined}
            </li>
          );
        })}
      </ul>
      {rest > 0 && room >= listPage ? (
        <Button looks="drawn" className={styles.listMore} onClick={() => setRoom(room + listPage)}>
          {words.listMore(Math.min(rest, listPage), rest)}
        </Button>
      ) : undefined}
    </section>
  );
});

const lengths = {
  day: 10,
  undated: 10,
  either: 30,
  before: 30,
  after: 30,
  calendar: 24,
  between: 22,
  around: 36,
  process: 36,
  ongoing: 36,
} as const;

type GlyphProps = Readonly<{ item: DevelopmentRow['item']; colour: string; tone: number }>;
function ListGlyph({ item, colour, tone }: GlyphProps) {
  const length = lengths[item.shape];
  const [from, to] = [length / 2, -length / 2];
  return (
    <svg width="20" height="40" viewBox="-10 -20 20 40" aria-hidden="true" className={styles.listGlyph}>
      <g transform="rotate(90)">
        <Glyph
          shape={item.shape}
          from={from}
          to={to}
          y={0}
          colour={colour}
          tone={tone}
          hollow={item.against}
          dashed={item.dashed}
        />
      </g>
    </svg>
  );
}
