import { useMemo, useState } from 'react';
import type { DossierView } from '@/lib/api/contract';
import { matrixNumbers } from '@/lib/charts/matrix-numbers';
import { matrixRows } from '@/lib/charts/matrix-rows';
import { asOfDay } from '@/lib/dossier/as-of-day';
import { chronology } from '@/lib/dossier/chronology';
import { revisionAsOf } from '@/lib/dossier/revisions';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { EvidenceAddress } from './use-evidence-address';
import { useWhatIf } from './use-what-if';

type Wish = Readonly<{
  view: DossierView;
  address: EvidenceAddress;
  draft: WhatIf;
  layer: Layer;
  /** Rated blind from nothing: no cell that was there before is seen. */
  emptied: boolean;
}>;

/** Everything that the page shows and that follows from the dossier, the address and the draft. */
export function useMatrix({ view, address, draft, layer, emptied }: Wish) {
  const { dossier, revisions } = view;
  const { standing, whatIf, out } = useWhatIf(address, draft);
  const recorded = useMemo(() => dossierUnder(dossier, layer, standing), [dossier, layer, standing]);
  const dates = useMemo(() => chronology(recorded), [recorded]);
  const asOfOn = useMemo(
    () => asOfDay(address.asOfOn, { ...dossier, anchor: recorded.anchor }, revisions),
    [address.asOfOn, dossier, recorded, revisions],
  );
  const known = useMemo(
    () => new Set(Object.entries(dates).flatMap(([id, item]) => (item.known.latest <= asOfOn ? [id] : []))),
    [dates, asOfOn],
  );
  const checked = useMemo(
    () => new Set(layer === 'checked' ? checkedIds(dossier, standing) : []),
    [dossier, layer, standing],
  );
  const under = useMemo(
    () => dossierUnder(emptied ? withoutRatings(dossier) : dossier, layer, whatIf),
    [dossier, layer, whatIf, emptied],
  );
  const [rowsOf] = useState(matrixRows);
  const rows = useMemo(
    () => rowsOf({ dossier: under, recorded, checked, known }),
    [rowsOf, under, recorded, checked, known],
  );
  const counting = useMemo(() => rows.filter(({ id }) => !out.has(id)), [rows, out]);
  const numbers = useMemo(() => matrixNumbers(under, counting), [under, counting]);
  return useMemo(
    () => ({
      ...{ recorded, layer, standing, whatIf, out, dates, asOfOn, rows, counting, numbers },
      dossier: under,
      revision: revisionAsOf(revisions, asOfOn),
    }),
    [recorded, layer, standing, whatIf, out, dates, asOfOn, rows, counting, numbers, under, revisions],
  );
}
export type Matrix = ReturnType<typeof useMatrix>;

/** What a source check in force says of the rating of. */
function checkedIds({ settings, sourceChecks }: Dossier, { checksOff = [] }: WhatIf): readonly string[] {
  const off = [...settings.checksOff, ...checksOff];
  return sourceChecks.flatMap(({ id, development, changes }) => {
    const { ratings, ratios, grade, novelty } = changes;
    const rated = [ratings, ratios, grade, novelty].some((part) => part !== undefined);
    return rated && !off.includes(id) ? [development] : [];
  });
}

function withoutRatings(dossier: Dossier): Dossier {
  return {
    ...dossier,
    developments: dossier.developments.map((item) => ({
      ...item,
      ratings: {},
      ratios: undefined,
      cellReasons: undefined,
    })),
    sourceChecks: dossier.sourceChecks.map((check) => ({
      ...check,
      changes: { ...check.changes, ratings: undefined, ratios: undefined, cellReasons: undefined },
    })),
  };
}
