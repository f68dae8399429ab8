'use client';

import { useMemo } from 'react';
import type { NewEntryBody, Signed } from '@/lib/api/contract';
import { sendSigned } from '@/lib/api/person-name';
import { sendOutcome } from '@/lib/api/send-outcome';
import { dossierPicture } from '@/lib/charts/dossier-picture';
import { turns } from '@/lib/charts/turns';
import { asOfDay } from '@/lib/dossier/as-of-day';
import { anchorAgainst, candidateDays } from '@/lib/workbench/anchor-against';
import { anchorChanges } from '@/lib/workbench/anchor-changes';
import { AnchorPanel } from '../anchor/anchor-panel';
import { RecordForm, type SignedReason } from '../anchor/record-form';
import { refreshDossier } from '../session/server-truth';
import { useKeepEntry } from '../session/use-keep-entry';
import { useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useTongue, useWords } from '../shell/locale';
import { usePin } from './use-pin';

/** Days each way from the recorded one that are offered. */
const reach = 14;

/** The publication date tried out beside the recorded one, and the form that puts it into the record. */
export function PublicationPanel() {
  const view = useSession('record');
  const pin = usePin();
  const shown = useWorkbenchView('shown');
  const layer = useSession('layer');
  const even = useWorkbenchView('even');
  const address = useSession('address');
  const whatIf = useSession('keptWhatIf');
  const now = useWorkbenchView('turns');
  const keep = useKeepEntry();
  const { on, recordedOn, isTried } = pin;
  const tongue = useTongue();
  const said = useWords('forecast');
  const recorded = useMemo(() => {
    const { dossier, revisions } = view;
    const asOfOn = asOfDay(address.asOfOn, dossier, revisions);
    const { anchorOn: _, ...others } = whatIf;
    return dossierPicture({ dossier, layer, asOfOn, even, tongue, whatIf: others });
  }, [view, layer, address.asOfOn, even, tongue, whatIf]);
  const changes = useMemo(
    () => anchorChanges(shown.dossier, recordedOn, on),
    [shown.dossier, recordedOn, on],
  );
  const against = useMemo(() => anchorAgainst(shown.dossier, on, tongue), [shown.dossier, on, tongue]);
  const candidates = useMemo(
    () => candidateDays(recorded.dossier, recordedOn, reach, tongue),
    [recorded.dossier, recordedOn, tongue],
  );

  async function record({ author, reason }: SignedReason, basedOn = view.seq) {
    const body: Signed<NewEntryBody> = { basedOn, author, reason, change: { kind: 'anchor-moved', on } };
    const outcome = await sendOutcome(sendSigned('appendEntry', view.slug, body));
    if (outcome.kind !== 'saved') return outcome;
    keep(outcome.answer, 'publication');
    return undefined;
  }
  return (
    <AnchorPanel
      anchor={pin}
      inferred={view.dossier.anchor.inferred}
      changes={changes}
      against={against}
      candidates={candidates}
      scenarios={shown.scenarios}
      implied={{ before: recorded.implied, after: shown.implied }}
      turns={{
        before: turns(recorded.trace, shown.scenarios, said.passes, tongue).map(({ text }) => text),
        after: now.map(({ text }) => text),
      }}
    >
      {isTried ? (
        <RecordForm
          onRecord={record}
          onTakeTheirs={() => {
            pin.drop();
            void refreshDossier(view.slug);
          }}
        />
      ) : undefined}
    </AnchorPanel>
  );
}
