'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { YardstickProvider } from '@/components/wording/yardstick-context';
import { YardstickLegend } from '@/components/wording/yardstick-legend';
import { ok } from '@/lib/kernel/result';
import { EntryForm } from './entry-form';
import type { DossierInView } from './use-entry';

/** Names the numbers of a dossier by the other yardstick, by an entry with author and reason. */
export function ScaleForm({ standing }: { standing: DossierInView }) {
  const tongue = useTongue();
  const words = useWords('wording');
  const { yardstick } = standing.dossier.settings;
  const other = yardstick === 'phia' ? 'icd203' : 'phia';
  return (
    <YardstickProvider yardstick={yardstick}>
      <EntryForm
        standing={standing}
        doLabel={words.changeTo(words.yardsticks[other])}
        needsReason
        read={() =>
          ok(({ dossier }) => ({
            kind: 'settings-changed',
            settings: { ...dossier.settings, yardstick: other },
          }))
        }
        onKept={() => window.location.reload()}
        onCancel={() => document.getElementById('change-scale')?.removeAttribute('open')}
        onTakeTheirs={() => window.location.reload()}
      >
        <p>{words.chooseHint}</p>
        <YardstickLegend tongue={tongue} yardstick={other} />
      </EntryForm>
    </YardstickProvider>
  );
}
