import type { Entry } from './entry';

export type EvidenceId =
  | 'prior'
  | 'rating'
  | 'grade'
  | 'discount'
  | 'cap'
  | 'contribution'
  | 'posterior'
  | 'diagnosticity'
  | 'inconsistency'
  | 'judgement'
  | 'path'
  | 'band';

/** From what is rated to what it implies. */
export const evidenceEntries: readonly Entry<EvidenceId>[] = [
  {
    id: 'prior',
    tex: String.raw`\pi_h \ge 0,\qquad \sum_h \pi_h = 1`,
    provenance: 'house',
    code: 'lib/forecast/prior.ts',
  },
  {
    id: 'rating',
    tex: String.raw`L_{ih} = b^{\,g_{ih}},\qquad g \in \{\,\mathrm{CC}\!:2,\; \mathrm{C}\!:1,\; \mathrm{N}\!:0,\; \mathrm{I}\!:-1,\; \mathrm{II}\!:-2\,\}`,
    provenance: 'house',
    source: 'Schiller 2026, toddschiller.com/artifacts/ach-bayesian',
    code: 'lib/inference/likelihood-ratio.ts',
  },
  {
    id: 'grade',
    tex: String.raw`r_i = \sqrt{\mathrm{rel}_i \cdot \mathrm{cred}_i}`,
    provenance: 'house',
    source: 'Mandel, Irwin, Dhami & Budescu 2023; Samet 1975; Baker 1968',
    code: 'lib/forecast/grade-reliability.ts',
  },
  {
    id: 'discount',
    tex: String.raw`D(L;r) = \begin{cases} \dfrac{1}{1-r+r/L} & L \ge 1 \\[2ex] 1-r+rL & L < 1 \end{cases}`,
    provenance: 'derived',
    code: 'lib/inference/discount.ts',
  },
  {
    id: 'cap',
    tex: String.raw`1-r \;\le\; D(L;r) \;\le\; \frac{1}{1-r}`,
    provenance: 'derived',
    code: 'lib/inference/discount.ts',
  },
  {
    id: 'contribution',
    tex: String.raw`c_{ih} = \tau_i \, \nu_i \, \ln D(L_{ih}; r_i)`,
    provenance: 'house',
    code: 'lib/inference/contribution.ts',
  },
  {
    id: 'posterior',
    tex: String.raw`p_h = (1-R)\,\frac{\pi_h\, \exp\bigl(\sum_i c_{ih}\bigr)}{\sum_{k \notin \Omega} \pi_k\, \exp\bigl(\sum_i c_{ik}\bigr)},\qquad R = \sum_{k \in \Omega} \pi_k`,
    provenance: 'found',
    source: 'Bayes 1763',
    code: 'lib/inference/posterior.ts',
  },
  {
    id: 'diagnosticity',
    tex: String.raw`\Delta_i = \sum_h q_{ih}\, \log_2 (K q_{ih}),\qquad q_{ih} = \frac{L_{ih}}{\sum_k L_{ik}}`,
    provenance: 'derived',
    source: 'Kullback & Leibler 1951',
    code: 'lib/inference/diagnosticity.ts',
  },
  {
    id: 'inconsistency',
    tex: String.raw`A_h = \sum_i w_i \, a_{ih},\qquad a \in \{\,\mathrm{II}\!:2,\; \mathrm{I}\!:1,\; \text{else}\!:0\,\}`,
    provenance: 'found',
    source: 'Heuer 1999, ch. 8; Burton 2010, Open Source ACH',
    code: 'lib/inference/ach.ts',
  },
  {
    id: 'judgement',
    tex: String.raw`\delta_h = \ln\frac{w_h}{p_h} - \frac{1}{K}\sum_k \ln\frac{w_k}{p_k},\qquad \mathrm{KL}(w \,\|\, p) = \sum_h w_h\, \log_2 \frac{w_h}{p_h}`,
    provenance: 'house',
    source: 'Kullback & Leibler 1951',
    code: 'lib/inference/direct-weight.ts',
  },
  {
    id: 'path',
    tex: String.raw`q_i(t) = \min\Bigl(1, \max\Bigl(0, \frac{t - a_i + 1}{b_i - a_i + 1}\Bigr)\Bigr),\qquad \mathrm{E}[p(t)] = \sum_S \prod_{i \in S} q_i(t) \prod_{i \notin S} \bigl(1 - q_i(t)\bigr)\, p_S`,
    provenance: 'found',
    source: 'Ratcliffe 2000; Crema 2012',
    code: 'lib/inference/path-columns.ts',
  },
  {
    id: 'band',
    tex: String.raw`\min_S \, p_{S,h} \;\le\; p_h(t) \;\le\; \max_S \, p_{S,h}`,
    provenance: 'house',
    code: 'lib/inference/spread.ts',
  },
];
