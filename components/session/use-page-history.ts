import { useMemo } from 'react';
import { redo, undo } from './undo';
import { useSession, useSessionOfPage } from './use-session';

/** The way back over what was done on the page, and forth again. */
export function usePageHistory() {
  const session = useSessionOfPage();
  const [canUndo, canRedo] = [useSession('canUndo'), useSession('canRedo')];
  return useMemo(
    () => ({ canUndo, canRedo, undo: () => undo(session), redo: () => redo(session) }),
    [session, canUndo, canRedo],
  );
}
