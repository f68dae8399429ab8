'use client';

import { useTongue } from '@/components/shell/locale';
import { Announce } from '@/components/ui/announce';
import { stepWords } from './step-words';
import { useSession } from './use-session';

/** What was just taken back or brought back, for those who cannot see it. */
export function SaidOfHistory() {
  const said = useSession('said');
  const scenarios = useSession('recorded').scenarios;
  const tongue = useTongue();
  return <Announce>{said === undefined ? '' : stepWords(tongue, said, scenarios)}</Announce>;
}
