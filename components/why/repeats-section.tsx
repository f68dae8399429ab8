'use client';

import { useMemo } from 'react';
import { doubleCounting, leadShareToWarn } from '@/lib/forecast/double-counting';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { SharesBar } from '../charts/shares-bar';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { Figure } from './figure';
import { useItemName } from './use-item-name';
import styles from './why.module.css';
import type { WhyFacts } from './why-facts';
import { WhySection } from './why-section';
import { WhyTable } from './why-table';

/** What counting every repeat in full would do, and whether the lead rests on one origin. */
export function RepeatsSection({ dossier, trace, chronology, scenarios }: WhyFacts) {
  const words = useWords('whyMind');
  const tongue = useTongue();
  const rtl = direction(useLocale()) === 'rtl';
  const named = useItemName(dossier, 'sentence');
  const found = useMemo(
    () => doubleCounting({ dossier, chronology, asOfOn: trace.asOfOn }),
    [dossier, chronology, trace.asOfOn],
  );
  const order = scenarios.map(({ id }) => id);
  const [used, full] = [impliedPoints(found.implied, order), impliedPoints(found.inFull, order)];
  const nameOf = (id: string) => scenarios.find((each) => each.id === id)?.name ?? id;
  const { leader, leaderInFull, repeats, mostOfLead } = found;
  const rest = mostOfLead && named(mostOfLead.group);
  const rows = [
    { id: 'used', name: words.asUsed, points: used },
    { id: 'full', name: words.asFull, points: full },
  ];
  const sentences = [
    repeats === 0
      ? words.noRepeats
      : words.inFull(
          repeats,
          nameOf(leader),
          used[leader] ?? 0,
          full[leader] ?? 0,
          leaderInFull === leader ? undefined : nameOf(leaderInFull),
        ),
    mostOfLead === undefined || rest === undefined || mostOfLead.share <= leadShareToWarn
      ? undefined
      : mostOfLead.share >= 1
        ? words.lost(nameOf(leader), rest)
        : words.rests(Math.round(100 * mostOfLead.share), nameOf(leader), rest),
  ];
  return (
    <WhySection
      title={words.repeats}
      sentences={sentences.filter((sentence) => sentence !== undefined)}
      table={
        repeats === 0 ? undefined : (
          <WhyTable
            caption={words.repeats}
            head={[words.counting, ...scenarios.map(({ name }) => name)]}
            rows={rows.map(({ id, name, points }) => ({
              id,
              name,
              cells: scenarios.map((scenario) => (
                <Figure key={scenario.id}>{percent(tongue, points[scenario.id] ?? 0)}</Figure>
              )),
            }))}
          />
        )
      }
    >
      {repeats === 0
        ? undefined
        : rows.map(({ id, name, points }) => (
            <div key={id} className={styles.shares}>
              <span>{name}</span>
              <SharesBar scenarios={scenarios} points={points} rtl={rtl} />
            </div>
          ))}
    </WhySection>
  );
}
