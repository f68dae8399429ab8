import type { DevelopmentId } from './atoms';
import type { Change } from './change';
import { touched } from './list-edit';

/** The developments that a change is about, in its own order; none where it is about something else. */
export function subjects(made: Change): readonly DevelopmentId[] {
  switch (made.kind) {
    case 'development-added':
    case 'development-changed':
      return [made.development.id];
    case 'development-removed':
      return [made.id];
    case 'parts-replaced':
      return touched(made.developments);
    case 'created':
    case 'settings-changed':
    case 'anchor-moved':
      return [];
  }
}
