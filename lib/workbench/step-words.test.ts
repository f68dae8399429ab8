import { describe, expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { withCell } from '@/lib/dossier/what-if-edits';
import type { Said } from '@/lib/session/state';
import { stepWords } from './step-words';

const dossier = sampleDossier([
  sampleDevelopment('E1', ['2020-01-10', '2020-01-10']),
  sampleDevelopment('E2', ['2020-01-12', '2020-01-12']),
]);
const once = withCell({}, 'E1', 'W', 'II');
const rated = (kind: 'undone' | 'redone', from: typeof once, to: typeof once): Said => ({
  kind,
  step: { what: 'ratings', from: { reported: from }, to: { reported: to } },
});
const title = dossier.developments[0]?.title.en;

describe('what is said of a rating that was taken back', () => {
  it('names the development, the scenario and how it is rated now', () => {
    expect(stepWords('en', rated('redone', {}, once), dossier)).toContain(`“${title}”, West: `);
    expect(stepWords('en', rated('redone', {}, once), dossier)).toContain('(II)');
    expect(stepWords('en', rated('undone', {}, once), dossier)).toContain('as recorded');
  });

  it('names only the development where two cells changed, and only a number where two developments did', () => {
    const row = withCell(once, 'E1', 'N', 'CC');
    expect(stepWords('en', rated('undone', {}, row), dossier)).toContain(`“${title}” as it was then`);
    const rows = withCell(row, 'E2', 'N', 'CC');
    expect(stepWords('en', rated('undone', {}, rows), dossier)).toContain('2 developments');
  });
});
