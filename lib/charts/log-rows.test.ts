import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/dossier/change';
import { changeBetween } from '@/lib/dossier/change-between';
import type { DossierEntry } from '@/lib/dossier/log';
import { removal } from '@/lib/dossier/removal';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { undoOf } from '@/lib/dossier/undo';
import { logRows } from './log-rows';

const day = ['2016-11-14', '2016-11-14'] as const;
const dossier = sampleDossier(['E1', 'E2'].map((id) => sampleDevelopment(id, day)));
function logOf(changes: readonly Change[]): readonly DossierEntry[] {
  return changes.map((change, index) => ({
    ...{ id: `e${index}`, seq: index + 1, recordedAt: '2026-11-22T16:00:00.000Z', author: 'Salma' },
    change,
  }));
}
const graded: Change = {
  kind: 'development-changed',
  development: sampleDevelopment('E1', day, { grade: 'C3', doubt: { en: 'Hearsay' } }),
};

describe('the log as a history tells it', () => {
  it('says newest first what was changed, and gives back what was removed to be read', () => {
    const rows = logRows(logOf([{ kind: 'created', dossier }, graded, removal(dossier, 'E2')]), 'en');
    expect(rows.map(({ entry }) => entry.seq)).toEqual([3, 2, 1]);
    expect(rows[1]).toMatchObject({ changed: ['grade', 'doubt'], subjects: [{ id: 'E1', text: 'E1' }] });
    expect(rows[0]).toMatchObject({ removed: [{ id: 'E2' }], subjects: [{ id: 'E2', text: 'E2' }] });
    expect(rows.map(({ undoable }) => undoable)).toEqual([true, true, false]);
  });

  it('knows what was taken back and by what', () => {
    const log = logOf([{ kind: 'created', dossier }, graded]);
    const back = undoOf(log, 2);
    if (!back.ok) throw new Error('not undone');
    const rows = logRows(logOf([...log.map(({ change }) => change), back.value]), 'en');
    expect(rows[0]).toMatchObject({ undoes: 2, undoable: true });
    expect(rows[1]).toMatchObject({ undoneBy: 3, undoable: false });
  });

  it('names a kept what-if when it is kept and once more when it is dropped', () => {
    const sets = [{ id: 'set-1', name: { en: 'Red team' }, whatIf: { temper: 0.5 } }];
    const kept = changeBetween(dossier, { ...dossier, sets }, 'set-kept');
    const dropped = changeBetween({ ...dossier, sets }, { ...dossier, sets: [] }, 'set-dropped');
    const rows = logRows(logOf([{ kind: 'created', dossier }, kept, dropped]), 'en');
    expect(rows.slice(0, 2).map(({ subjects }) => subjects.map(({ text }) => text))).toEqual([
      ['Red team'],
      ['Red team'],
    ]);
  });
});
