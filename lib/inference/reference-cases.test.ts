import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Every reference case, by topic: written out, so that none can be dropped without a word. */
const ids = [
  ...['ach-heuer-iraq', 'ach-template-counts', 'ach-parc-weighted', 'ach-opensource-weighted'],
  ...['ach-open-synthesis', 'ach-diagnosticity-bits'],
  ...['bayes-basic-3', 'bayes-scale-invariance', 'bayes-order-invariance', 'bayes-logodds-bits'],
  ...['reliability-capped', 'reliability-mixture', 'reliability-power', 'reliability-zero-veto'],
  ...['reliability-max-LR', 'admiralty-misp', 'admiralty-house'],
  ...['dependence-kish', 'dependence-double-count', 'direct-weight-residual'],
  ...['verbal-LR-enfsi', 'verbal-LR-jeffreys'],
  ...['simplex-proportional', 'simplex-proportional-clamp', 'simplex-equal-shift'],
  ...['simplex-reversibility', 'simplex-noncommute', 'simplex-projection'],
  ...['round-hamilton-1790', 'round-percent', 'round-pinned'],
  ...['pool-sevilla', 'pool-quri-readme', 'pool-neyman-d', 'pool-three', 'pool-extremise-3'],
  ...['pool-binary-extremise', 'pool-metaculus-median3', 'pool-disagreement', 'pool-trimmed'],
  ...['score-multi', 'score-rps-wilks', 'score-binary-textbook', 'score-metaculus-baseline'],
  ...['score-time-average', 'murphy-wilks', 'calibration-wilson'],
  ...['threshold-overturn', 'threshold-overturn-mixture', 'indicator-eig', 'entropy'],
  ...['mc-lognormal-rank1', 'mc-binary-quantiles'],
  ...['timing-band', 'timing-publication-vs-event', 'yardstick-icd203', 'yardstick-phia'],
  'golden-dossier',
];

const lib = fileURLToPath(new URL('..', import.meta.url));
const fixtures = `${lib}/inference/fixtures`;
/** One file is one case; every other holds its cases by id. */
const whole = 'golden-dossier.json';

function casesIn(file: string): readonly string[] {
  const parsed: unknown = JSON.parse(readFileSync(`${fixtures}/${file}`, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`no cases in ${file}`);
  return file === whole ? [file.replace('.json', '')] : Object.keys(parsed);
}

it('are 58, and each stands in one fixture', () => {
  expect(ids).toHaveLength(58);
  const held = readdirSync(fixtures).flatMap(casesIn);
  expect(held.toSorted()).toEqual(ids.toSorted());
});

it('are each asked for by a test', () => {
  const tests = ['inference', 'forecast'].flatMap((folder) =>
    readdirSync(`${lib}/${folder}`)
      .filter((file) => file.endsWith('.test.ts') && file !== 'reference-cases.test.ts')
      .map((file) => readFileSync(`${lib}/${folder}/${file}`, 'utf8')),
  );
  const isAsked = (id: string) =>
    tests.some(
      (text) => text.includes(`['${id}']`) || text.includes(`cases.${id};`) || text.includes(`/${id}.json'`),
    );
  expect(ids.filter((id) => !isAsked(id))).toEqual([]);
});
