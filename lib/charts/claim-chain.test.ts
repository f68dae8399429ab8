import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier } from '@/lib/dossier/arbitraries';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { SourceCheck } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { claimChain } from './claim-chain';
import { impliedByLayer } from './implied-by-layer';

const asOfOn = day('2020-02-15');
const paper = { publisher: { en: 'A paper' }, publishedOn: day('2020-01-20') };
const check: SourceCheck = {
  id: 'c1',
  development: 'E1',
  changes: { ratings: { W: 'N', S: 'CC' }, grade: 'C3', said: { en: 'An army' } },
  finding: { en: 'It said something else.' },
  onTheWay: [{ kind: 'dropped', text: { en: 'The direction.' } }],
  sources: [paper, paper],
};
const claim = sampleDevelopment('E1', ['2020-01-10', '2020-01-10'], { ratings: { W: 'CC' }, paragraph: 3 });
const other = sampleDevelopment('E2', ['2020-01-10', '2020-01-10'], { ratings: { N: 'C' } });
const found = sampleDevelopment('X1', ['2020-01-10', '2020-01-10'], {
  ratings: { S: 'C' },
  layer: 'checked',
  from: 'elsewhere',
  publicSource: paper,
});
const dossier = sampleDossier([claim, other, found], { sourceChecks: [check] });

function chain(id: string, whatIf: WhatIf = {}) {
  const made = claimChain(dossier, id, asOfOn, whatIf);
  if (made === undefined) throw new Error(`no claim ${id}`);
  return made;
}

describe('the chain of a claim', () => {
  it('ends in both headline numbers, whichever claim is asked about', () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        const on = any.anchor.on;
        for (const { id } of any.developments) {
          const made = claimChain(any, id, on, {});
          const implied = impliedByLayer(any, on);
          expect(made?.implied).toEqual(implied);
          expect(made?.readings.checked.with).toEqual(implied.checked);
          expect(made?.readings.reported?.with).toEqual(implied.reported);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes the claim, and nothing else, out of the numbers without it', () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        const on = any.anchor.on;
        for (const { id } of any.developments) {
          const made = claimChain(any, id, on, {});
          const gone = impliedByLayer(any, on, { developments: { [id]: { out: true } } });
          expect(made?.readings.checked.without).toEqual(gone.checked);
          expect(made?.readings.reported?.without).toEqual(gone.reported);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says the same of a claim that is left out already: what it would do', () => {
    const left = chain('E1', { developments: { E1: { out: true } } });
    expect(left.readings).toEqual(chain('E1').readings);
    expect(left.implied.reported).toEqual(chain('E1').readings.reported?.without);
  });

  it('names what the two readings differ on', () => {
    const { changed, foundSaid, onTheWay, sources, recorded } = chain('E1');
    expect(changed).toEqual({ facts: ['said', 'grade'], ratings: ['W', 'S'] });
    expect(foundSaid).toEqual({ en: 'An army' });
    expect(onTheWay).toEqual([{ kind: 'dropped', text: { en: 'The direction.' } }]);
    expect(sources).toEqual([paper]);
    expect(recorded.paragraph).toBe(3);
  });

  it('turns from one scenario to another with its source', () => {
    const { readings } = chain('E1');
    expect(readings.reported?.bearsOn).toEqual({ scenario: 'W', against: false });
    expect(readings.checked.bearsOn).toEqual({ scenario: 'S', against: false });
    // B2 is right four times in five: D(4) = 1 / (0.2 + 0.8 / 4) = 2.5 and D(2) = 1.67, over an even 90
    expect(readings.reported?.without).toEqual({ W: 25, N: 41, S: 24, O: 10 });
    expect(readings.reported?.with).toEqual({ W: 44, N: 29, S: 17, O: 10 });
  });

  it('differs on nothing with the check switched off, and still shows what it found', () => {
    const { changed, checks, onTheWay } = chain('E1', { checksOff: ['c1'] });
    expect(changed).toEqual({ facts: [], ratings: [] });
    expect(checks).toEqual([{ check, isOn: false }]);
    expect(onTheWay).toHaveLength(1);
  });

  it('has one reading of what the report does not hold', () => {
    const { readings, changed, sources } = chain('X1');
    expect(readings.reported).toBeUndefined();
    expect(readings.checked.bearsOn).toEqual({ scenario: 'S', against: false });
    expect(changed).toEqual({ facts: [], ratings: [] });
    expect(sources).toEqual([paper]);
  });

  it('moves nothing before it was known', () => {
    const early = claimChain(dossier, 'E1', day('2020-01-09'), {});
    expect(early?.readings.reported?.isKnown).toBe(false);
    expect(early?.readings.reported?.with).toEqual(early?.readings.reported?.without);
  });

  it('is none for a claim that is not there', () => {
    expect(claimChain(dossier, 'E9', asOfOn, {})).toBeUndefined();
  });
});
