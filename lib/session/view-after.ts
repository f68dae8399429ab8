import type { TimeScale } from '@/lib/charts/time-scale';
import { daysInView, type Viewport } from '@/lib/charts/viewport';
import { isoDateOf } from '@/lib/time/day-number';
import type { Address } from './address';
import type { SessionAction } from './session-action';
import type { SessionState } from './state';

export function viewed(state: SessionState, action: Extract<SessionAction, { type: 'view' }>): SessionState {
  const { viewport, scale, isOver } = action;
  if (!isOver) return { ...state, held: { ...state.held, viewport: { viewport, scale } } };
  const view = viewport.zoom <= 1.001 ? undefined : wholeDays(scale, viewport);
  const held = { ...state.held, viewport: { viewport, scale, as: viewKey(view) } };
  return { ...state, held, address: { ...state.address, view } };
}

function wholeDays(scale: TimeScale, viewport: Viewport): Address['view'] {
  const { from, to } = daysInView(scale, viewport);
  return { from: isoDateOf(from), to: isoDateOf(Math.max(from, to)) };
}

/** A view as one text. */
export function viewKey(view: Address['view']): string {
  return view === undefined ? 'all' : `${view.from}_${view.to}`;
}
