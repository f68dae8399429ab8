import { useCallback } from 'react';
import { direction } from '@/lib/i18n/locales';
import type { Direction } from '@/lib/session/address';
import { useDispatch } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useLocale } from '../shell/locale';

/** Which way time runs, and the way to turn it; the way the language is written does not stand in the address. */
export function useRunningWay(): readonly [Direction, (way: Direction) => void] {
  const dispatch = useDispatch();
  const own = direction(useLocale());
  const run = useCallback(
    (way: Direction) => dispatch({ type: 'settle', change: { direction: way === own ? undefined : way } }),
    [dispatch, own],
  );
  return [useWorkbenchView('runs'), run];
}
