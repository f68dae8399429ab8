import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChange, anyDossier } from './arbitraries';
import type { Change } from './change';
import { dossierSchema } from './dossier-schema';
import { type DossierEntry, dossierAfter } from './log';
import type { Dossier } from './schema';
import { shippedOffer } from './shipped-offer';
import { undoOf } from './undo';

const shipped = dossierSchema.parse(
  JSON.parse(readFileSync(join(process.cwd(), 'data', 'dossiers', 'after-sirte.json'), 'utf8')),
);

/** The dossier as an early release shipped it: without chains of claims, without chances, without assumptions. */
function early(): Dossier {
  const { assumptions, ...rest } = structuredClone(shipped);
  return {
    ...rest,
    sourceChecks: rest.sourceChecks.map(({ onTheWay, ...check }) => check),
    indicators: rest.indicators.map(({ chances, ...indicator }) => indicator),
  };
}

function logOf(...changes: readonly Change[]): readonly DossierEntry[] {
  return changes.map((change, index) => ({
    id: `entry-${index + 1}`,
    seq: index + 1,
    recordedAt: '2026-11-01T08:00:00.000Z',
    author: 'Amal',
    change,
  }));
}

const offered = (...changes: readonly Change[]) => {
  const log = logOf({ kind: 'created', dossier: early() }, ...changes);
  return shippedOffer(log, dossierAfter(log), shipped);
};

describe('what a release ships beyond a kept dossier', () => {
  it('is nothing where the kept one has all of it', () => {
    const log = logOf({ kind: 'created', dossier: shipped });
    expect(shippedOffer(log, shipped, shipped)).toBeUndefined();
  });

  it('is the chains of claims, the chances and the assumptions that an early release did not have', () => {
    const offer = offered();
    if (offer === undefined) throw new Error('nothing is offered');
    expect(dossierAfter(logOf({ kind: 'created', dossier: early() }, offer.change))).toEqual(shipped);
    const counts = (list: string) => offer.additions.filter((each) => each.list === list).length;
    expect(counts('assumptions')).toBe(shipped.assumptions?.length);
    expect(counts('indicators')).toBe(shipped.indicators.filter(({ chances }) => chances).length);
    expect(counts('sourceChecks')).toBe(shipped.sourceChecks.filter(({ onTheWay }) => onTheWay).length);
    expect(new Set(offer.additions.flatMap(({ fields }) => fields))).toEqual(
      new Set(['onTheWay', 'chances']),
    );
    expect(offer.additions.find(({ list }) => list === 'sourceChecks')?.title.ar).toBeDefined();
  });

  it('leaves what an analyst wrote as it is, and fills only what nobody said anything of', () => {
    const [first] = early().sourceChecks;
    if (first === undefined) throw new Error('no check');
    const own = { ...first, finding: { en: 'We looked again.' } };
    const changed: Change = { kind: 'parts-replaced', act: 'changed', sourceChecks: { replace: [own] } };
    const offer = offered(changed);
    const after = dossierAfter(
      logOf({ kind: 'created', dossier: early() }, changed, ...(offer ? [offer.change] : [])),
    );
    const check = after.sourceChecks.find(({ id }) => id === own.id);
    expect(check).toEqual({ ...own, onTheWay: shipped.sourceChecks[0]?.onTheWay });
  });

  it('does not bring back what was taken out, in whole or in part', () => {
    const offer = offered();
    if (offer === undefined) throw new Error('nothing is offered');
    const [assumption] = shipped.assumptions ?? [];
    const indicator = early().indicators[0];
    if (assumption === undefined || indicator === undefined) throw new Error('nothing to take out');
    const removed: Change = {
      kind: 'parts-replaced',
      act: 'changed',
      assumptions: { remove: [assumption.id] },
      indicators: { replace: [indicator] },
    };
    expect(offered(offer.change, removed)).toBeUndefined();
  });

  it('is not offered again once it was added and taken back', () => {
    const offer = offered();
    if (offer === undefined) throw new Error('nothing is offered');
    const log = logOf({ kind: 'created', dossier: early() }, offer.change);
    const back = undoOf(log, 2);
    if (!back.ok) throw new Error(back.error.kind);
    expect(dossierAfter([...log, ...logOf(back.value)])).toEqual({ ...early(), assumptions: [] });
    expect(offered(offer.change, back.value)).toBeUndefined();
  });

  it('leaves out what would refer to something that is gone', () => {
    const extra = {
      ...shipped,
      sourceChecks: [
        ...shipped.sourceChecks,
        { id: 'new-check', development: 'gone', changes: {}, finding: { en: 'x' }, sources: [] },
      ],
    };
    const offer = shippedOffer(logOf({ kind: 'created', dossier: early() }), early(), extra);
    expect(offer?.additions.some(({ id }) => id === 'new-check')).toBe(false);
    expect(offer?.additions.length).toBeGreaterThan(0);
  });

  it('changes nothing that stands, whatever was done to the dossier, and is nothing once it is added', () => {
    fc.assert(
      fc.property(anyDossier, fc.array(fc.nat(), { maxLength: 4 }), (dossier, seeds) => {
        const changes: Change[] = [{ kind: 'created', dossier }];
        for (const seed of seeds) {
          // every kind of change has something to take hold of
          if (dossierAfter(logOf(...changes)).developments.length < 3) break;
          const made = fc.sample(anyChange(dossierAfter(logOf(...changes))), { seed, numRuns: 1 })[0];
          if (made !== undefined) changes.push(made);
        }
        const log = logOf(...changes);
        const now = dossierAfter(log);
        const target = withMore(dossier);
        const offer = shippedOffer(log, now, target);
        if (offer === undefined) return;
        const after = dossierAfter([...log, ...logOf(offer.change)]);
        expect(shippedOffer(logOf(...changes, offer.change), after, target)).toBeUndefined();
        for (const item of now.developments)
          expect(after.developments.find(({ id }) => id === item.id)).toMatchObject(item);
        expect(after.settings).toEqual(now.settings);
        expect(after.scenarios).toEqual(now.scenarios);
      }),
    );
  });
});

/** The dossier as a later release might ship it. */
function withMore(dossier: Dossier): Dossier {
  return {
    ...dossier,
    developments: dossier.developments.map((item) => ({ ...item, bearing: { en: 'Bears on it.' } })),
    assumptions: [{ id: 'A1', text: { en: 'Taken for granted' }, standing: 'caveated', developments: [] }],
  };
}
