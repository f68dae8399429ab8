'use client';

import { useTongue } from '@/components/shell/locale';
import { Announce } from '@/components/ui/announce';
import { stepWords } from '@/lib/workbench/step-words';
import { useSession } from './use-session';

/** What was just taken back or brought back, for those who cannot see it. */
export function SaidOfHistory() {
  const said = useSession('said');
  const dossier = useSession('recorded');
  const tongue = useTongue();
  return <Announce>{said === undefined ? '' : stepWords(tongue, said, dossier)}</Announce>;
}
