import { useEffect, useState } from 'react';
import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { withWords } from '../shell/all-words';
import { useTongue } from '../shell/locale';

const withOrder = withWords(() => import('./order-state'));

/** A day on which the as-of control only passes by is not asked about. */
const restMilliseconds = 150;

/** What the button says, once what finds it has been fetched; nothing until then. */
export function useOrderState(shown: DossierPicture): string | undefined {
  const tongue = useTongue();
  const [state, setState] = useState<string>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const { orderState } = await withOrder();
      if (current) setState(orderState(shown, tongue));
    }, restMilliseconds);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [shown, tongue]);
  return state;
}
