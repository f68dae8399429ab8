'use client';

import { useMemo } from 'react';
import { anchorAgainst } from '@/lib/workbench/anchor-against';
import { AnchorHandle } from '../anchor/anchor-handle';
import { useTongue } from '../shell/locale';
import type { useWorkbench } from './use-workbench';

type Bench = Pick<ReturnType<typeof useWorkbench>, 'anchor' | 'frame' | 'viewport' | 'shown' | 'scale'>;

/** The publication pin on the timeline, with what the text says against its day. */
export function PinHandle({ bench }: { bench: Bench }) {
  const { anchor, frame, scale, viewport, shown } = bench;
  const tongue = useTongue();
  const against = useMemo(
    () => anchorAgainst(shown.dossier, anchor.on, tongue),
    [shown.dossier, anchor.on, tongue],
  );
  return <AnchorHandle {...{ anchor, frame, scale, viewport, against }} />;
}
