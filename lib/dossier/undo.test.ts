import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChange, anyDossier } from './arbitraries';
import { type Change, change } from './change';
import { dossierSchema } from './dossier-schema';
import { dossierWith } from './dossier-with';
import { type DossierEntry, dossierAfter } from './log';
import { removal } from './removal';
import { sampleDevelopment, sampleDossier } from './sample-dossier';
import { inverse, undoOf } from './undo';

const anyCase = anyDossier.chain((dossier) =>
  fc.record({ dossier: fc.constant(dossier), made: anyChange(dossier) }),
);
const at = '2026-11-22T16:00:00.000Z';
function logOf(...changes: readonly Change[]): readonly DossierEntry[] {
  return changes.map((made, index) => ({
    id: `e${index + 1}`,
    seq: index + 1,
    recordedAt: at,
    author: 'Salma',
    change: made,
  }));
}
const day = ['2016-11-14', '2016-11-14'] as const;
const three = sampleDossier(['E1', 'E2', 'E3'].map((id) => sampleDevelopment(id, day)));
const retitled = (id: string, title: string): Change => ({
  kind: 'development-changed',
  development: sampleDevelopment(id, day, { title: { en: title } }),
});

describe('a change', () => {
  it('leaves a dossier in which everything points somewhere', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, made }) => {
        expect(dossierSchema.safeParse(dossierWith(dossier, made)).error).toBeUndefined();
      }),
    );
  });

  it('is kept and read back as it was made', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, made }) => {
        const read = change.parse(JSON.parse(JSON.stringify(made)));
        expect(dossierWith(dossier, read)).toEqual(dossierWith(dossier, made));
      }),
    );
  });
});

describe('the inverse of a change', () => {
  it('gives back the dossier as it was, every development in its place', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, made }) => {
        const back = inverse(made, dossier);
        expect(back && dossierWith(dossierWith(dossier, made), back)).toEqual(dossier);
      }),
    );
  });

  it('has an inverse that makes the change again', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, made }) => {
        const after = dossierWith(dossier, made);
        const back = inverse(made, dossier);
        const again = back && inverse(back, after);
        expect(again && dossierWith(dossier, again)).toEqual(after);
      }),
    );
  });
});

describe('taking back an entry', () => {
  const created: Change = { kind: 'created', dossier: three };

  it('brings a removed development back to where it stood', () => {
    const log = logOf(created, removal(three, 'E2'));
    const back = undoOf(log, 2);
    expect(back).toMatchObject({ ok: true, value: { act: 'undone', undoes: 2 } });
    const after = back.ok ? dossierAfter([...log, ...logOf(back.value)]) : undefined;
    expect(after?.developments.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3']);
  });

  it('leaves alone what came later and touched other things', () => {
    const log = logOf(created, retitled('E1', 'First'), retitled('E2', 'Second'));
    const back = undoOf(log, 2);
    const after = back.ok ? dossierWith(dossierAfter(log), back.value) : undefined;
    expect(after?.developments.map(({ title }) => title.en)).toEqual(['E1', 'Second', 'E3']);
  });

  it('is refused where the same development was changed again, and names what changed it', () => {
    const log = logOf(created, retitled('E1', 'First'), retitled('E2', 'Second'), retitled('E1', 'Third'));
    expect(undoOf(log, 2)).toMatchObject({ ok: false, error: { kind: 'overtaken', since: [{ seq: 4 }] } });
  });

  it('is possible again once the later change is taken back too', () => {
    const log = [
      ...logOf(created, retitled('E1', 'First'), retitled('E1', 'Third'), retitled('E1', 'First')),
    ];
    expect(undoOf(log, 2).ok).toBe(true);
  });

  it('is never possible for the creation, nor for what does not exist', () => {
    expect(undoOf(logOf(created), 1)).toEqual({ ok: false, error: { kind: 'creation' } });
    expect(undoOf(logOf(created), 2)).toEqual({ ok: false, error: { kind: 'unknown-entry', last: 1 } });
  });
});
