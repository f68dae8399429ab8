'use client';

import { useMemo } from 'react';
import { cameIn } from '@/lib/charts/came-in';
import { knownDays } from '@/lib/charts/known-days';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import { AsOfScrubber } from '../clocks/as-of-scrubber';
import { useTongue, useWords } from '../shell/locale';
import type { useWorkbench } from './use-workbench';

type Props = Readonly<{ bench: ReturnType<typeof useWorkbench> }>;

/** As many titles as a line of news holds. */
const most = 3;

/** The scrubber with what it tells of its day: what came in, which way the leader moved, and whose judgement is in force. */
export function AsOfRow({ bench }: Props) {
  const { shown, asOfOn, latestOn, asOf, revision, frame, scale, viewport } = bench;
  const words = useWords('clocks');
  const tongue = useTongue();
  const { dossier, chronology, scenarios } = shown;
  const days = useMemo(() => knownDays(chronology, latestOn), [chronology, latestOn]);
  const came = useMemo(() => cameIn(dossier, chronology, asOfOn), [dossier, chronology, asOfOn]);
  const name = (id: string | undefined) => scenarios.find((scenario) => scenario.id === id)?.name;
  const titles = came.developments.flatMap((id) => {
    const item = dossier.developments.find((each) => each.id === id);
    return item === undefined ? [] : [textIn(tongue, item.title).text];
  });
  const reason = revision?.reason;
  const news = [
    words.cameIn(fullDay(tongue, asOfOn), came.known, came.of),
    titles.length === 0
      ? words.nothingThatDay
      : words.thatDay(titles.slice(0, most), Math.max(0, titles.length - most)),
    words.led({ ...came, leader: name(came.leader) ?? came.leader, passed: name(came.passed) }),
    ...(revision === undefined || reason === undefined ? [] : [words.judgedBy(revision.author, reason)]),
  ].join(' ');
  return (
    <AsOfScrubber
      {...{ frame, scale, viewport, days, asOfOn, news }}
      known={{ now: came.known, of: came.of }}
      onLook={asOf.look}
      onStay={asOf.stay}
      isScrubbed={asOf.isScrubbed}
    />
  );
}
