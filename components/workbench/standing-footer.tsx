'use client';

import type { DossierView } from '@/lib/api/contract';
import type { Revision } from '@/lib/dossier/log';
import { Footer } from '../shell/footer';
import { useWords } from '../shell/locale';

type Props = Readonly<{ view: DossierView; revision: Revision | undefined; isUnsaved: boolean }>;

/** Which pair of assessment and dossier entry the screen shows, and whether it shows a draft on top of it. */
export function StandingFooter({ view, revision, isUnsaved }: Props) {
  const words = useWords('workbench');
  return (
    <Footer marking={view.dossier.marking}>
      <span>{words.bands}</span>
      <span>{words.shown(revision?.number ?? 0, view.seq)}</span>
      {isUnsaved ? <strong>{words.unsaved}</strong> : undefined}
    </Footer>
  );
}
