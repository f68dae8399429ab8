import type { KeyboardEvent } from 'react';
import type { WeightAction } from '@/lib/session/weight-draft';

/**
 * Ctrl or ⌘ with Z undoes the last change of weights, with Shift too it is made again; text fields keep their own.
 * `first` takes back what came after that change and says whether there was something.
 */
export function undoByKey(dispatch: (action: WeightAction) => void, first: () => boolean) {
  return (event: KeyboardEvent) => {
    // the physical key: an Arabic layout has another letter on it
    if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey)) return;
    if (event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea'))
      return;
    event.preventDefault();
    if (!event.shiftKey && first()) return;
    dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
  };
}
