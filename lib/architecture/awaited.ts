/** What is made, tested and not reached yet, under what it waits for; docs/decisions/0017 says why it is kept. */
export const awaited = {
  'judgement through time': [
    'lib/inference/calibration',
    'lib/inference/geometric-mean',
    'lib/inference/metaculus-score',
    'lib/inference/ranked-score',
    'lib/inference/time-average',
    'lib/inference/wilson-interval',
    'lib/inference/score#halfBrier',
    'lib/inference/score#fractionalBrier',
    'lib/inference/score#sphericalScore',
    'lib/inference/score#surprise',
    'lib/inference/normal#normalQuantile',
  ],
  'many people': [
    'lib/inference/extremise',
    'lib/inference/median',
    'lib/inference/pooling-alternatives',
    'lib/inference/recency-weights',
    'lib/inference/trimmed-mean',
    'lib/inference/disagreement#meanTotalVariation',
    'lib/inference/disagreement#isFarApart',
    'lib/inference/divergence#normalisedEntropy',
    'lib/inference/log-odds#logOdds',
    'lib/inference/log-odds#probabilityAt',
  ],
  'reading reports and foreign formats': [
    'lib/inference/ach-weights',
    'lib/inference/ach#leastInconsistentFirst',
    'lib/inference/misp-admiralty',
    'lib/inference/open-synthesis',
    'lib/inference/verbal-likelihood-ratio#enfsiTerm',
    'lib/inference/verbal-likelihood-ratio#jeffreysTerm',
    'lib/time/phrases/with-other',
    'lib/time/phrases/resolved-readings',
  ],
  'how much hangs on our conventions': [
    'lib/inference/dependence',
    'lib/inference/discount-alternatives',
    'lib/inference/equal-shift',
    'lib/inference/euclidean-projection',
    'lib/inference/threshold#requiredLikelihoodOfMixture',
  ],
} as const;

/** What tests hold against the rest: definitions in plain words, samples, measures. */
export const forTests = [
  'lib/dossier/chronology#movedBy',
  'lib/dossier/sample-dossier',
  'lib/inference/diagnosticity#logRange',
  'lib/inference/direct-weight#impliedRatio',
  'lib/inference/named',
  'lib/inference/timing#expectedPath',
  'lib/time/phrases/read-on-tuesday',
  'lib/time/window-bounds#contains',
] as const;
