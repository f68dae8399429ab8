'use client';

import { useMemo } from 'react';
import { anchorAgainst } from '@/lib/workbench/anchor-against';
import { AnchorHandle } from '../anchor/anchor-handle';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useTongue } from '../shell/locale';
import { usePin } from './use-pin';

/** The publication pin on the timeline, with what the text says against its day. */
export function PinHandle() {
  const pin = usePin();
  const { dossier } = useWorkbenchView('shown');
  const tongue = useTongue();
  const against = useMemo(() => anchorAgainst(dossier, pin.on, tongue), [dossier, pin.on, tongue]);
  return (
    <AnchorHandle
      anchor={pin}
      frame={useWorkbenchView('frame')}
      scale={useWorkbenchView('scale')}
      viewport={useWorkbenchView('viewport')}
      against={against}
    />
  );
}
