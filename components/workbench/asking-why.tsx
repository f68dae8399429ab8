'use client';

import { type ReactNode, useCallback } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { Layer } from '@/lib/dossier/schema';
import { useDispatch, useSession } from '../session/use-session';
import { AskWhyProvider } from '../ui/ask-why';
import { lazyPart } from '../ui/lazy-part';

const WhyPart = lazyPart(withWords(() => import('./why-part').then((module) => module.WhyPart)));

/** Around everything that shows a number: whoever asks why is answered over it. */
export function AskingWhy({ children }: Readonly<{ children: ReactNode }>) {
  const dispatch = useDispatch();
  const own = useSession('recorded').settings.layer;
  const ask = useCallback(
    (why: string, layer?: Layer) =>
      dispatch({ type: 'go', change: { why, ...(layer && { layer: layer === own ? undefined : layer }) } }),
    [dispatch, own],
  );
  return (
    <AskWhyProvider ask={ask}>
      {children}
      <WhyPart />
    </AskWhyProvider>
  );
}
