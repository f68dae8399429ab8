import type { SessionAction } from './session-action';

/**
 * How an action that changes the address enters the browser's history: as a step that Back goes back over, in place of
 * what is there, or as one step together with the gestures of the same kind beside it.
 */
export function browserMove(action: SessionAction): 'push' | 'replace' | 'merge' {
  switch (action.type) {
    case 'go':
    case 'weights':
    case 'tried':
    case 'rest':
    case 'drop':
      return 'push';
    case 'pin-moved':
      return action.by === 'leap' ? 'push' : 'replace';
    case 'view':
      return action.byPage ? 'replace' : 'merge';
    default:
      return 'replace';
  }
}
