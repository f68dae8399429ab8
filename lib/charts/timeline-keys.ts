import { isChord, type Key } from './chord';
import type { Frame } from './frame';
import { panned, type Viewport, wholeAxis, zoomed } from './viewport';

/** Arrow keys are spatial: right always moves right, whichever way time runs. */
export function arrowStep(pressed: Key, { rightToLeft }: Pick<Frame, 'rightToLeft'>): 1 | -1 | undefined {
  if (isChord(pressed)) return undefined;
  switch (pressed.key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
      return rightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return rightToLeft ? 1 : -1;
    default:
      return undefined;
  }
}

/** Where a key leads the view, or `undefined` for a key that does not move it; `most` is the largest zoom. */
export function movedBy(
  pressed: Key,
  viewport: Viewport,
  frame: Pick<Frame, 'rightToLeft'>,
  most: number,
): Viewport | undefined {
  const { key } = pressed;
  if (isChord(pressed)) return undefined;
  if (key === '+' || key === '=') return zoomed(viewport, 1.5, 0.5, most);
  if (key === '-' || key === '_') return zoomed(viewport, 1 / 1.5, 0.5, most);
  if (key === '0') return wholeAxis;
  const by = pressed.shiftKey ? arrowStep(pressed, frame) : undefined;
  return by === undefined ? undefined : panned(viewport, by * 0.2);
}
