import type { Entry } from './entry';

export type DoubtId =
  | 'leaveOut'
  | 'attribution'
  | 'overturn'
  | 'smallestSet'
  | 'tornado'
  | 'repeats'
  | 'indicator'
  | 'worth'
  | 'draws'
  | 'exactRank';

/** How far what it implies can be trusted, and what would change it. */
export const doubtEntries: readonly Entry<DoubtId>[] = [
  {
    id: 'leaveOut',
    tex: String.raw`p_h^{(-G)} \propto p_h\, \exp\Bigl(-\sum_{i \in G} c_{ih}\Bigr)`,
    provenance: 'derived',
    code: 'lib/inference/sensitivity.ts',
  },
  {
    id: 'attribution',
    tex: String.raw`\phi_{ih} = \int_0^1 p_h(s)\Bigl(c_{ih} - \sum_k p_k(s)\,c_{ik}\Bigr) ds,\qquad p_h(s) \propto \pi_h\, \exp\Bigl(s \sum_i c_{ih}\Bigr)`,
    provenance: 'derived',
    source: 'Aumann & Shapley 1974',
    code: 'lib/forecast/waterfall.ts',
  },
  {
    id: 'overturn',
    tex: String.raw`T = \frac{p_{(1)}}{p_{(2)}},\qquad L^{*} = \frac{rT}{1 - T(1-r)},\qquad \text{none if } T \ge \frac{1}{1-r}`,
    provenance: 'derived',
    code: 'lib/inference/threshold.ts',
  },
  {
    id: 'smallestSet',
    tex: String.raw`\min |G| \quad\text{with}\quad \ln\frac{p_{(1)}}{p_k} - \sum_{i \in G} \bigl(c_{i(1)} - c_{ik}\bigr) < 0`,
    provenance: 'derived',
    code: 'lib/inference/smallest-set.ts',
  },
  {
    id: 'tornado',
    tex: String.raw`g \pm 1,\quad \text{letter} \pm 1,\quad \text{digit} \pm 1,\quad \nu \pm 0.25,\quad \pi_h \pm 0.10`,
    provenance: 'house',
    code: 'lib/forecast/tornado.ts',
  },
  {
    id: 'repeats',
    tex: String.raw`\mathrm{gap}_h = p_h\big|_{\nu = 1} - p_h`,
    provenance: 'house',
    code: 'lib/forecast/double-counting.ts',
  },
  {
    id: 'indicator',
    tex: String.raw`\mathrm{EIG} = H(p) - \sum_x P(x)\,H(p \mid x),\qquad H(p) = -\sum_h p_h\, \log_2 p_h`,
    provenance: 'found',
    source: 'Lindley 1956',
    code: 'lib/inference/indicator.ts',
  },
  {
    id: 'worth',
    tex: String.raw`\mathrm{EVSI} = \sum_x P(x)\, \max_h p(h \mid x) - \max_h p_h,\qquad \mathrm{EVPI} = 1 - \max_h p_h`,
    provenance: 'found',
    source: 'Raiffa & Schlaifer 1961',
    code: 'lib/inference/indicator.ts',
  },
  {
    id: 'draws',
    tex: String.raw`\ln L_{ih} + \varepsilon_{ih},\;\; \varepsilon \sim \mathcal{N}(0, \sigma_i^2);\qquad \pi \sim \mathrm{Dir}(\kappa \pi);\qquad r_i \sim \mathrm{Beta}\bigl(\kappa r_i,\, \kappa(1-r_i)\bigr);\qquad \kappa = 20`,
    provenance: 'house',
    code: 'lib/inference/monte-carlo.ts',
  },
  {
    id: 'exactRank',
    tex: String.raw`P(h \text{ first}) = \int \varphi(z) \prod_{k \ne h} \Phi\Bigl(z + \frac{\ln(p_h/p_k)}{\sigma}\Bigr) dz`,
    provenance: 'derived',
    code: 'lib/inference/exact-rank-first.ts',
  },
];
