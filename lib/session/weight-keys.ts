import type { WeightAction } from './weight-draft';

type Press = Readonly<{ key: string; shiftKey: boolean }>;

/** What a key does to a weight. Arrows stay spatial, so left means more where the track runs from the right. */
export function weightKey(id: string, press: Press, rtl: boolean): WeightAction | undefined {
  const size = press.shiftKey ? 5 : 1;
  const step = (by: number): WeightAction => ({ type: 'step', id, by });
  switch (press.key) {
    case 'ArrowUp':
      return step(size);
    case 'ArrowDown':
      return step(-size);
    case 'ArrowRight':
      return step(rtl ? -size : size);
    case 'ArrowLeft':
      return step(rtl ? size : -size);
    case 'PageUp':
      return step(10);
    case 'PageDown':
      return step(-10);
    case 'Home':
      return { type: 'jump', id, to: 'least' };
    case 'End':
      return { type: 'jump', id, to: 'most' };
    case 'Enter':
      return { type: 'end' };
    case 'Escape':
      return { type: 'cancel' };
    default:
      return undefined;
  }
}
