'use client';

import { memo, useMemo, useState } from 'react';
import type { DossierView, EntryKept } from '@/lib/api/contract';
import { assumptionRows } from '@/lib/charts/assumption-rows';
import { AddingPlace } from '../adding/adding-place';
import { AssumptionList } from '../adding/assumption-list';
import { IndicatorList } from '../adding/indicator-list';
import { useTongue } from '../shell/locale';
import styles from './beside-evidence.module.css';
import { SavedRatings } from './saved-ratings';
import type { Matrix } from './use-matrix';

type Props = Readonly<{
  view: DossierView;
  /** Each assumption is a count of its own: while somebody rates, they may follow a frame later. */
  matrix: Pick<Matrix, 'dossier' | 'dates' | 'asOfOn'>;
  /** In a sandbox nothing is written, so nothing comes in. */
  isSandbox: boolean;
}>;

/** What stands beside the developments: what is taken for granted, what to watch, and what else can come in. */
export const BesideEvidence = memo(function BesideEvidence({ view, matrix, isSandbox }: Props) {
  const tongue = useTongue();
  const [added, setAdded] = useState<number>();
  const { dossier, dates, asOfOn } = matrix;
  const rows = useMemo(
    () => assumptionRows({ dossier, chronology: dates, asOfOn }, tongue),
    [dossier, dates, asOfOn, tongue],
  );
  const kept = (made: EntryKept) => {
    setAdded(made.entry.seq);
    void import('../workbench/keep-entry').then(({ keepEntry }) => keepEntry(view.slug, made));
  };
  const shared = { standing: view, isOpen: !isSandbox, onKept: kept };
  return (
    <div className={styles.beside}>
      {isSandbox ? undefined : <AddingPlace standing={view} onKept={kept} />}
      {added === undefined ? undefined : <SavedRatings slug={view.slug} entry={added} />}
      <AssumptionList rows={rows} {...shared} />
      <IndicatorList {...shared} />
    </div>
  );
});
