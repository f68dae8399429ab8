'use client';

import { useSession } from '../session/use-session';
import { Footer } from '../shell/footer';
import { useWords } from '../shell/locale';

/** Which pair of assessment and dossier entry the screen shows, and whether it shows a draft on top of it. */
export function RevisionFooter() {
  const words = useWords('workbench');
  const { dossier, seq } = useSession('record');
  const revision = useSession('revision');
  const isUnsaved = useSession('isUnsaved');
  return (
    <Footer marking={dossier.marking}>
      <span>{words.bands}</span>
      <span>{words.shown(revision?.number ?? 0, seq)}</span>
      {isUnsaved ? <strong>{words.unsaved}</strong> : undefined}
    </Footer>
  );
}
