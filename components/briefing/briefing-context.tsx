'use client';

import { createContext, use } from 'react';
import type { RoomBriefing } from '@/lib/briefing/room-briefing';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { MapView } from '@/lib/geo/map-view';

export type BriefingProps = RoomBriefing &
  Readonly<{ scenarios: readonly ScenarioView[]; map?: MapView | undefined }>;
/** The briefing and the points in view: exact, or rounded for the room. */
export type InView = BriefingProps & Readonly<{ points: Readonly<Record<string, number>>; isExact: boolean }>;

const BriefingContext = createContext<InView | undefined>(undefined);
export const BriefingProvider = BriefingContext.Provider;

export function useBriefing(): InView {
  const briefing = use(BriefingContext);
  if (!briefing) throw new Error('no briefing around this beat');
  return briefing;
}
