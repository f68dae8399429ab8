'use client';

import { useCallback, useMemo } from 'react';
import { cameIn } from '@/lib/charts/came-in';
import { knownDays } from '@/lib/charts/known-days';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import type { IsoDate } from '@/lib/time/civil-date';
import { AsOfScrubber } from '../clocks/as-of-scrubber';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useTongue, useWords } from '../shell/locale';

/** As many titles as a line of news holds. */
const most = 3;

/** The scrubber with what it tells of its day: what came in, which way the leader moved, and whose judgement is in force. */
export function AsOfRow() {
  const dispatch = useDispatch();
  const shown = useWorkbenchView('shown');
  const asOfOn = useSession('asOfOn');
  const latestOn = useSession('latestOn');
  const revision = useSession('revision');
  const words = useWords('clocks');
  const tongue = useTongue();
  const { dossier, chronology, scenarios } = shown;
  // the same all along: while it plays, a pan must not make it wait anew
  const onStay = useCallback((day: IsoDate) => dispatch({ type: 'stay', asOfOn: day }), [dispatch]);
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
      {...{ days, asOfOn, news }}
      frame={useWorkbenchView('frame')}
      scale={useWorkbenchView('scale')}
      viewport={useWorkbenchView('viewport')}
      known={{ now: came.known, of: came.of }}
      onLook={(day) => dispatch({ type: 'look', asOfOn: day })}
      onStay={onStay}
      isScrubbed={useSession('isScrubbed')}
    />
  );
}
