'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useCallback } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { Layer } from '@/lib/dossier/schema';
import { AskWhyProvider } from '../ui/ask-why';
import type { useWorkbench } from './use-workbench';

const WhyPart = dynamic(
  withWords(() => import('./why-part').then((module) => module.WhyPart)),
  { ssr: false },
);

type Props = Readonly<{ bench: ReturnType<typeof useWorkbench>; own: Layer; children: ReactNode }>;

/** Around everything that shows a number: whoever asks why is answered over it. */
export function AskingWhy({ bench, own, children }: Props) {
  const { go } = bench;
  const ask = useCallback(
    (why: string, layer?: Layer) => go({ why, ...(layer && { layer: layer === own ? undefined : layer }) }),
    [go, own],
  );
  return (
    <AskWhyProvider ask={ask}>
      {children}
      <WhyPart bench={bench} />
    </AskWhyProvider>
  );
}
