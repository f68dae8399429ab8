import type { DossierView, EntryKept } from '@/lib/api/contract';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Layer } from '@/lib/dossier/schema';
import type { Address } from '@/lib/session/address';
import type { IsoDate } from '@/lib/time/civil-date';
import type { Sandbox } from './use-sandbox';

/** What the parts of a sandbox know of the page around them. */
export type SandboxView = Readonly<{
  /** The record, with everybody's entries. */
  view: DossierView;
  address: Address;
  sandbox: Sandbox;
  scenarios: readonly ScenarioView[];
  asOfOn: IsoDate;
  /** The layer on the screen, and the one that would be there without the sandbox. */
  layer: Layer;
  standing: Layer;
  /** What the evidence implies here, in either layer. */
  here: Readonly<Record<Layer, Weights>>;
  onDrop: () => void;
  onKept: (kept: EntryKept) => void;
}>;
