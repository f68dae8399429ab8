import type { KeyboardEvent } from 'react';
import type { Frame } from '@/lib/charts/frame';
import { panned, type Viewport, wholeAxis, zoomed } from '@/lib/charts/viewport';

/** Arrow keys are spatial: right always moves right, whichever way time runs. */
export function arrowStep(event: KeyboardEvent, frame: Frame): 1 | -1 | undefined {
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  if (event.key === 'ArrowRight') return frame.rightToLeft ? -1 : 1;
  if (event.key === 'ArrowLeft') return frame.rightToLeft ? 1 : -1;
  return undefined;
}

/** Where a key leads the view, or `undefined` for a key that does not move it. */
export function movedBy(event: KeyboardEvent, viewport: Viewport, frame: Frame): Viewport | undefined {
  if (event.key === '+' || event.key === '=') return zoomed(viewport, 1.5);
  if (event.key === '-' || event.key === '_') return zoomed(viewport, 1 / 1.5);
  if (event.key === '0') return wholeAxis;
  const by = event.shiftKey && event.key.startsWith('Arrow') ? arrowStep(event, frame) : undefined;
  return by === undefined ? undefined : panned(viewport, by * 0.2);
}
