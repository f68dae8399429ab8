'use client';

import { useMemo } from 'react';
import { useTongue } from '@/components/shell/locale';
import { type ScenarioView, scenarioViews } from '@/lib/charts/scenario-view';
import { useSession } from './use-session';

/** The scenarios of the record as any page shows them. */
export function useScenarioViews(): readonly ScenarioView[] {
  const tongue = useTongue();
  const { scenarios } = useSession('recorded');
  return useMemo(() => scenarioViews(tongue, scenarios), [tongue, scenarios]);
}
