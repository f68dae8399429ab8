import { useMemo } from 'react';
import type { DossierView } from '@/lib/api/contract';
import { frameOf } from '@/lib/charts/frame';
import { impliedByLayer, picture } from '@/lib/charts/picture';
import { knownColumn, timelineView } from '@/lib/charts/timeline-view';
import { turns as turnsOf } from '@/lib/charts/turns';
import type { Dossier } from '@/lib/dossier/schema';
import { direction } from '@/lib/i18n/locales';
import { forecast } from '@/lib/i18n/messages/forecast';
import type { Address } from '@/lib/workbench/address';
import { revisionAsOf } from '@/lib/workbench/standing';
import { useLocale, useWords } from '../shell/locale';
import { useAddress } from './use-address';
import { useDraft } from './use-draft';
import { useMeasuredWidth } from './use-measured-width';
import { useViewport } from './use-viewport';

/** All state of the workbench and what follows from it; whatever does not hang on the weights is made once. */
export function useWorkbench({ dossier, revisions }: DossierView, query: string) {
  const locale = useLocale();
  const said = useWords(forecast);
  const order = useMemo(() => dossier.scenarios.map(({ id }) => id), [dossier]);
  const { address, go, settle } = useAddress(query, order.length);
  const asOfOn = asOfDay(address, dossier);
  const layer = address.layer ?? dossier.settings.layer;
  const even = address.even ?? false;
  const allLabels = address.allLabels ?? false;
  const { checksOff, leftOut } = address;
  const without = useMemo(
    () => ({ checksOff: checksOff ?? [], leftOut: leftOut ?? [] }),
    [checksOff, leftOut],
  );

  const { element, width } = useMeasuredWidth<HTMLDivElement>(1000);
  const frame = useMemo(() => frameOf(width, direction(locale) === 'rtl'), [width, locale]);
  const shown = useMemo(
    () => picture({ dossier, layer, asOfOn, even, locale, without }),
    [dossier, layer, asOfOn, even, locale, without],
  );
  const { scale, items, lanes, scenarios, trace, implied } = shown;
  const layers = useMemo(() => impliedByLayer(dossier, asOfOn, without), [dossier, asOfOn, without]);
  const { viewport, move, rest } = useViewport(scale, address.view, settle);
  const { zoom } = viewport;
  const laidOut = useMemo(
    () => timelineView({ items, lanes, scale, frame, zoom, asOfOn, allLabels }),
    [items, lanes, scale, frame, zoom, asOfOn, allLabels],
  );
  const turns = useMemo(
    () => turnsOf(trace, scenarios, said.passes, locale),
    [trace, scenarios, said, locale],
  );

  const revision = revisionAsOf(revisions, asOfOn);
  const saved = revision?.weights ?? implied;
  const { draft, dispatch } = useDraft(order, saved, address.weights, go);
  const chosen = items.find(({ id }) => id === address.selected);
  const column = useMemo(() => knownColumn(chosen), [chosen]);

  return {
    ...{ shown, layers, frame, element, viewport, move, rest, laidOut, turns },
    ...{ asOfOn, layer, even, allLabels, without, revision, saved, draft, dispatch, go, settle, column },
    weights: draft.now.points,
    chosen: chosen?.id,
  };
}

/** Nothing in the dossier is known after the report was published, so no later day can be asked for. */
function asOfDay({ asOfOn }: Address, { anchor }: Dossier) {
  return asOfOn !== undefined && asOfOn < anchor.on ? asOfOn : anchor.on;
}
