import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Revision } from '@/lib/dossier/log';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import type { Trace } from '@/lib/forecast/trace';

/** Everything an answer to "why" is made of: plain values, so that any page can ask. */
export type WhyFacts = Readonly<{
  /** In the layer, and under the what-if, that is in view. */
  dossier: Dossier;
  layer: Layer;
  chronology: Chronology;
  trace: Trace;
  scenarios: readonly ScenarioView[];
  /** The saved weights, or the draft; `undefined` where nobody had judged. */
  weights: Weights | undefined;
  revision: Revision | undefined;
  isUnsaved: boolean;
  /** What each layer implies, in whole points. */
  layers: Readonly<Record<Layer, Weights>>;
}>;

/** The same, asked about one scenario. */
export type WhyScenario = WhyFacts & Readonly<{ scenario: ScenarioView }>;
