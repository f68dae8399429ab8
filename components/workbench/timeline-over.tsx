'use client';

import { useMemo } from 'react';
import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { anchorCandidates } from '@/lib/dossier/anchor-candidates';
import { chronology } from '@/lib/dossier/chronology';
import type { IsoDate } from '@/lib/time/civil-date';
import { AnchorGhosts } from '../anchor/anchor-ghosts';
import { LagLines } from '../clocks/lag-lines';
import { useGeometry } from '../timeline/geometry';

type Props = Readonly<{
  shown: DossierPicture;
  asOfOn: IsoDate;
  selected: string | undefined;
  allLags: boolean;
  recordedOn: IsoDate;
  /** Whether a publication day is tried out, and whether its pin is held. */
  isTried: boolean;
  isHeld: boolean;
}>;

/** Days each way from the recorded one that are marked while the pin is held. */
const reach = 28;

/** What is drawn over the marks on request: how late news came, and where a trial has moved things from. */
export function TimelineOver({ shown, asOfOn, selected, allLags, recordedOn, isTried, isHeld }: Props) {
  const place = useGeometry();
  const { dossier, items } = shown;
  const recorded = useMemo(() => chronology(dossier, recordedOn), [dossier, recordedOn]);
  const fitting = useMemo(
    () =>
      isHeld
        ? anchorCandidates(dossier, { around: recordedOn, days: reach }).filter(
            ({ breaks }) => breaks.length === 0,
          )
        : [],
    [isHeld, dossier, recordedOn],
  );
  return (
    <>
      <LagLines place={place} items={items} selected={selected} all={allLags} />
      {isTried || isHeld ? (
        <AnchorGhosts
          {...{ place, items, recorded, recordedOn, asOfOn }}
          fitting={fitting.map(({ on }) => on)}
        />
      ) : undefined}
    </>
  );
}
