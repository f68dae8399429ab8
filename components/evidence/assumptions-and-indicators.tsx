'use client';

import { memo, useMemo } from 'react';
import type { EntryKept } from '@/lib/api/contract';
import { assumptionRows } from '@/lib/charts/assumption-rows';
import type { Matrix } from '@/lib/session/matrix-view';
import { AddingPlace } from '../adding/adding-place';
import { AssumptionList } from '../adding/assumption-list';
import { IndicatorList } from '../adding/indicator-list';
import { useKeepEntry } from '../session/use-keep-entry';
import { useSession } from '../session/use-session';
import { useTongue } from '../shell/locale';
import styles from './assumptions-and-indicators.module.css';

type Props = Readonly<{
  /** Each assumption is a count of its own: while somebody rates, they may follow a frame later. */
  matrix: Pick<Matrix, 'dossier' | 'dates' | 'asOfOn'>;
  /** In a sandbox nothing is written, so nothing comes in. */
  isSandbox: boolean;
}>;

/** What stands beside the developments: what is taken for granted, what to watch, and what else can come in. */
export const AssumptionsAndIndicators = memo(function AssumptionsAndIndicators({ matrix, isSandbox }: Props) {
  const tongue = useTongue();
  const view = useSession('record');
  const keepEntry = useKeepEntry();
  const { dossier, dates, asOfOn } = matrix;
  const rows = useMemo(
    () => assumptionRows({ dossier, chronology: dates, asOfOn }, tongue),
    [dossier, dates, asOfOn, tongue],
  );
  const kept = (made: EntryKept) => keepEntry(made);
  const shared = { standing: view, isOpen: !isSandbox, onKept: kept };
  return (
    <div className={styles.beside}>
      {isSandbox ? undefined : <AddingPlace standing={view} onKept={kept} />}
      <AssumptionList rows={rows} {...shared} />
      <IndicatorList {...shared} />
    </div>
  );
});
