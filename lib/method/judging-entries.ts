import type { Entry } from './entry';

export type JudgingId =
  | 'drag'
  | 'rounding'
  | 'linearPool'
  | 'logPool'
  | 'disagreement'
  | 'brier'
  | 'logScore'
  | 'timeAverage'
  | 'fractional'
  | 'murphy';

/** Moving weights, joining those of several people, and scoring them once it is known what happened. */
export const judgingEntries: readonly Entry<JudgingId>[] = [
  {
    id: 'drag',
    tex: String.raw`w_j = x,\qquad w_k \leftarrow w_k \, \frac{1 - x - \Lambda}{\sum_{m\,\text{free}} w_m}\quad (k \text{ free})`,
    provenance: 'derived',
    code: 'lib/inference/simplex.ts',
  },
  {
    id: 'rounding',
    tex: String.raw`n_h = \lfloor 100\, w_h \rfloor + [\,h \text{ among the largest remainders}\,],\qquad \sum_h n_h = 100`,
    provenance: 'found',
    source: 'Hamilton 1792',
    code: 'lib/inference/rounding.ts',
  },
  {
    id: 'linearPool',
    tex: String.raw`\bar p_h = \sum_a v_a \, p_h^{(a)}`,
    provenance: 'found',
    source: 'Stone 1961',
    code: 'lib/inference/pooling.ts',
  },
  {
    id: 'logPool',
    tex: String.raw`\tilde p_h \propto \prod_a \bigl(p_h^{(a)}\bigr)^{v_a}`,
    provenance: 'found',
    source: 'Genest & Zidek 1986',
    code: 'lib/inference/pooling.ts',
  },
  {
    id: 'disagreement',
    tex: String.raw`\mathrm{JSD} = H\Bigl(\tfrac{1}{n}\sum_a p^{(a)}\Bigr) - \tfrac{1}{n}\sum_a H\bigl(p^{(a)}\bigr),\qquad \mathrm{TV} = \tfrac12 \sum_h \bigl|p_h^{(a)} - p_h^{(b)}\bigr|`,
    provenance: 'found',
    source: 'Lin 1991',
    code: 'lib/inference/disagreement.ts',
  },
  {
    id: 'brier',
    tex: String.raw`\mathrm{BS} = \sum_h (p_h - o_h)^2 \in [0, 2]`,
    provenance: 'found',
    source: 'Brier 1950',
    code: 'lib/inference/score.ts',
  },
  {
    id: 'logScore',
    tex: String.raw`\mathrm{LS} = \ln p_o`,
    provenance: 'found',
    source: 'Good 1952',
    code: 'lib/inference/score.ts',
  },
  {
    id: 'timeAverage',
    tex: String.raw`\overline{\mathrm{BS}} = \frac{\sum_j d_j \, \mathrm{BS}_j}{\sum_j d_j}`,
    provenance: 'house',
    code: 'lib/inference/time-average.ts',
  },
  {
    id: 'fractional',
    tex: String.raw`\sum_h o_h\, \mathrm{BS}(p, h) = \|p - o\|^2 + \sum_h o_h (1 - o_h)`,
    provenance: 'derived',
    code: 'lib/inference/score.ts',
  },
  {
    id: 'murphy',
    tex: String.raw`\mathrm{BS} = \underbrace{\sum_b f_b (p_b - \bar o_b)^2}_{\text{reliability}} - \underbrace{\sum_b f_b (\bar o_b - \bar o)^2}_{\text{resolution}} + \underbrace{\bar o\,(1 - \bar o)}_{\text{uncertainty}}`,
    provenance: 'found',
    source: 'Murphy 1973',
    code: 'lib/inference/calibration.ts',
  },
];
