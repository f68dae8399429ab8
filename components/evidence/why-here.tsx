'use client';

import { useMemo } from 'react';
import { counted, impliedByLayer } from '@/lib/charts/dossier-picture';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import { chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { trace } from '@/lib/forecast/trace';
import { WhySheet } from '../why/why-sheet';
import type { Matrix } from './use-matrix';

type Props = Readonly<{
  asked: string | undefined;
  /** As recorded, in no layer. */
  dossier: Dossier;
  matrix: Matrix;
  scenarios: readonly ScenarioView[];
  weights: Readonly<{ points: Weights; isDraft: boolean }> | undefined;
  isSandbox: boolean;
  onSettle: (change: Readonly<{ why: string | undefined }>) => void;
}>;

/** Where a number of this page comes from: the matrix as it stands on it, drafts and what is tried out included. */
export function WhyHere({ asked, dossier, matrix, scenarios, weights, isSandbox, onSettle }: Props) {
  const { whatIf, standing, out, layer, asOfOn, numbers, revision } = matrix;
  const without = useMemo(() => ({ checksOff: [], leftOut: [...out], whatIf }), [out, whatIf]);
  const isAsked = asked !== undefined;
  const found = useMemo(() => {
    if (!isAsked) return undefined;
    const inView = counted(dossier, layer, without);
    const dates = chronology(inView);
    // a draft is of one layer; what is tried out is of both
    const both = impliedByLayer(dossier, asOfOn, isSandbox ? without : { ...without, whatIf: standing });
    return {
      dossier: inView,
      chronology: dates,
      trace: trace({ dossier: inView, chronology: dates, asOfOn }),
      layers: { ...both, [layer]: numbers.points },
    };
  }, [isAsked, dossier, layer, without, asOfOn, isSandbox, standing, numbers.points]);
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
      {...{ without, onSettle }}
    />
  );
}
