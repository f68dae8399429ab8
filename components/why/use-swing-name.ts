import { useMemo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import type { Swing } from '@/lib/forecast/tornado';
import { percent } from '@/lib/i18n/numbers';
import { useTongue, useWords } from '../shell/locale';
import { useItemName } from './use-item-name';

/** What an assumption is called, with what it is now: "Two caches (E04): rating for West, C". */
export function useSwingName(
  dossier: Pick<Dossier, 'developments' | 'origins'>,
  scenarios: readonly ScenarioView[],
  where: 'row' | 'sentence' = 'row',
): (swing: Swing) => string {
  const words = useWords('why');
  const tongue = useTongue();
  const named = useItemName(dossier, where);
  return useMemo(() => {
    const names = new Map(scenarios.map(({ id, name }) => [id, name]));
    return ({ kind, development = '', scenario = '', from }) =>
      words.swing[kind](
        named({ id: development, kind: 'development', developments: [development] }),
        names.get(scenario) ?? scenario,
        kind === 'prior' ? percent(tongue, Math.round(Number(from))) : String(from),
      );
  }, [words, tongue, named, scenarios]);
}
