'use client';

import { useMemo } from 'react';
import type { DossierView, NewEntryBody, Signed as SignedBody } from '@/lib/api/contract';
import { sendSigned } from '@/lib/api/person-name';
import { sendOutcome } from '@/lib/api/send-outcome';
import { dossierPicture } from '@/lib/charts/dossier-picture';
import { turns } from '@/lib/charts/turns';
import { asOfDay } from '@/lib/dossier/as-of-day';
import { anchorAgainst, candidateDays } from '@/lib/workbench/anchor-against';
import { anchorChanges } from '@/lib/workbench/anchor-changes';
import { AnchorPanel } from '../anchor/anchor-panel';
import { RecordForm, type Signed } from '../anchor/record-form';
import { useTongue, useWords } from '../shell/locale';
import { refreshDossier } from './server-truth';
import type { useWorkbench } from './use-workbench';

type Props = Readonly<{ view: DossierView; bench: ReturnType<typeof useWorkbench> }>;

/** Days each way from the recorded one that are offered. */
const reach = 14;

/** The publication date tried out beside the recorded one, and the form that puts it into the record. */
export function PublicationPanel({ view, bench }: Props) {
  const { anchor, shown, layer, even, without, address, turns: now } = bench;
  const { on, recordedOn, isTried } = anchor;
  const tongue = useTongue();
  const said = useWords('forecast');
  const recorded = useMemo(() => {
    const { dossier, revisions } = view;
    const asOfOn = asOfDay(address.asOfOn, dossier, revisions);
    return dossierPicture({ dossier, layer, asOfOn, even, locale: tongue, without });
  }, [view, layer, address.asOfOn, even, tongue, without]);
  const changes = useMemo(
    () => anchorChanges(shown.dossier, recordedOn, on),
    [shown.dossier, recordedOn, on],
  );
  const against = useMemo(() => anchorAgainst(shown.dossier, on, tongue), [shown.dossier, on, tongue]);
  const candidates = useMemo(
    () => candidateDays(recorded.dossier, recordedOn, reach, tongue),
    [recorded.dossier, recordedOn, tongue],
  );

  async function record({ author, reason }: Signed, basedOn = view.seq) {
    const body: SignedBody<NewEntryBody> = { basedOn, author, reason, change: { kind: 'anchor-moved', on } };
    const outcome = await sendOutcome(sendSigned('appendEntry', view.slug, body));
    if (outcome.kind !== 'saved') return outcome;
    await refreshDossier(view.slug);
    anchor.recorded();
    return undefined;
  }
  return (
    <AnchorPanel
      anchor={anchor}
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
            anchor.drop();
            void refreshDossier(view.slug);
          }}
        />
      ) : undefined}
    </AnchorPanel>
  );
}
