'use client';

import { useMemo } from 'react';
import { impliedByLayer } from '@/lib/charts/implied-by-layer';
import { chronology } from '@/lib/dossier/chronology';
import { dossierUnder } from '@/lib/dossier/what-if';
import { withDevelopment } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { trace } from '@/lib/forecast/trace';
import { useMatrixView } from '../session/use-matrix-view';
import { useDispatch, useSession } from '../session/use-session';
import { WhySheet } from '../why/why-sheet';

/** Where a number of this page comes from: the matrix as it stands on it, drafts and what is tried out included. */
export function WhyHere() {
  const dispatch = useDispatch();
  const dossier = useSession('recorded');
  const { why: asked } = useSession('address');
  const isSandbox = useSession('isSandbox');
  const scenarios = useMatrixView('scenarios');
  const weights = useMatrixView('judged');
  const { whatIf, standing, out, layer, asOfOn, numbers, revision } = useMatrixView('matrix');
  const seen = useMemo(
    () => [...out].reduce<WhatIf>((all, id) => withDevelopment(all, id, { out: true }), whatIf),
    [out, whatIf],
  );
  const isAsked = asked !== undefined;
  const found = useMemo(() => {
    if (!isAsked) return undefined;
    const inView = dossierUnder(dossier, layer, seen);
    const dates = chronology(inView);
    // a draft is of one layer; what is tried out is of both
    const both = impliedByLayer(dossier, asOfOn, isSandbox ? seen : standing);
    return {
      dossier: inView,
      chronology: dates,
      trace: trace({ dossier: inView, chronology: dates, asOfOn }),
      layers: { ...both, [layer]: numbers.points },
    };
  }, [isAsked, dossier, layer, seen, asOfOn, isSandbox, standing, numbers.points]);
  return (
    <WhySheet
      asked={asked}
      facts={
        found && {
          ...found,
          ...{ layer, scenarios, revision },
          weights: weights?.points,
          isUnsaved: weights?.isDraft ?? false,
        }
      }
      recorded={dossier}
      whatIf={seen}
      onSettle={(change) => dispatch({ type: 'settle', change })}
    />
  );
}
