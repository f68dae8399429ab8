'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useWords } from '@/components/shell/locale';
import type { Arguments } from '@/lib/briefing/beats';
import { useBriefing } from './briefing-context';
import { EvidenceList } from './evidence-list';
import { LikelihoodWord, Points } from './points';
import styles from './two-sides.module.css';
import text from './words.module.css';

type Props = Readonly<{ id: string; speaksFor: Arguments; speaksAgainst: Arguments }>;

/** One scenario: how probable, and what speaks for and against it, each with its source. */
export function ScenarioBeat({ id, speaksFor, speaksAgainst }: Props) {
  const words = useWords('briefing');
  const { scenarios, points, notice } = useBriefing();
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) return undefined;
  const value = points[id] ?? 0;
  return (
    <div className={styles.twoSides}>
      <div className={styles.head}>
        <h1 className={styles.title} style={{ color: scenario.colour }}>
          <ScenarioMark scenario={scenario} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>{' '}
          <Points points={value} />
        </h1>
        <p className={text.lead}>
          <strong>
            <LikelihoodWord points={value} />
          </strong>
          {scenario.detail ? <bdi lang={scenario.detailLang}>{scenario.detail}</bdi> : undefined}
          {notice ? <span className={text.notice}>{words.illustrative}</span> : undefined}
        </p>
      </div>
      <Side title={words.speaksFor} none={words.nothingFor} side={speaksFor} />
      <Side title={words.speaksAgainst} none={words.nothingAgainst} side={speaksAgainst} />
    </div>
  );
}

function Side({ title, none, side }: { title: string; none: string; side: Arguments }) {
  const words = useWords('briefing');
  return (
    <section className={styles.side}>
      <h2>{title}</h2>
      {side.items.length === 0 ? <p className={text.none}>{none}</p> : <EvidenceList items={side.items} />}
      {side.more > 0 ? <p className={text.none}>{words.more(side.more)}</p> : undefined}
    </section>
  );
}
