import { describe, expect, it } from 'vitest';
import afterSirte from '@/data/dossiers/after-sirte.json';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import type { Revision } from '@/lib/dossier/log';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { roomBriefing } from './room-briefing';

const dossier = dossierSchema.parse(afterSirte);
const revision = (number: number, asOfOn: string, W: number, level: 'low' | 'high'): Revision => ({
  id: `r${number}`,
  number,
  basedOn: number - 1,
  recordedAt: '2020-01-01T00:00:00Z',
  weights: { W, N: 89 - W, S: 10, O: 1 },
  confidence: { level },
  layer: 'reported',
  settings: dossier.settings,
  asOfOn: day(asOfOn),
  dossierSeq: 1,
  author: 'A',
});
const revisions = [revision(1, '2016-11-15', 64, 'low'), revision(2, '2016-11-10', 50, 'high')];

describe('roomBriefing', () => {
  it('tells the Sirte dossier in its order, with a beat for every scenario', () => {
    const { beats } = roomBriefing({ dossier, revisions, hasMap: true });
    expect(beats.map(({ id }) => id)).toEqual([
      ...['question', 'bottom-line', 'timeline', 'map'],
      ...['scenario-W', 'scenario-N', 'scenario-S', 'scenario-O', 'change', 'sources'],
    ]);
  });

  it('adds what the source checks found in that layer only, every check once', () => {
    const { beats } = roomBriefing({ dossier, revisions, hasMap: true, layer: 'checked' });
    const checks = beats.flatMap((beat) => (beat.kind === 'checks' ? beat.checks : []));
    expect(checks.map(({ id }) => id)).toEqual(dossier.sourceChecks.map(({ id }) => id));
    expect(checks.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('shows no item without who said it and a grade', () => {
    const { beats } = roomBriefing({ dossier, revisions, hasMap: true });
    const items = beats.flatMap((beat) =>
      beat.kind === 'scenario'
        ? [...beat.for.items, ...beat.against.items]
        : beat.kind === 'timeline'
          ? beat.items
          : [],
    );
    expect(items.length).toBeGreaterThan(10);
    for (const { said, grade } of items) {
      expect(said.en ?? said.ar).not.toBe('');
      expect(grade).toMatch(/^[A-F][1-6]$/);
    }
  });

  it('shows the last recorded of the revisions that count, rounded only where its confidence is low', () => {
    const late = roomBriefing({ dossier, revisions, hasMap: true });
    expect(late).toMatchObject({ from: 'revision', exact: { W: 50 }, rounded: undefined });
    const first = roomBriefing({ dossier, revisions: revisions.slice(0, 1), hasMap: true });
    expect(first).toMatchObject({ exact: { W: 64 }, rounded: { W: 65, N: 25, S: 10, O: 0 } });
  });

  it('shows a draft as a draft', () => {
    const { from, exact } = roomBriefing({ dossier, revisions, hasMap: true, draft: [40, 30, 20, 10] });
    expect({ from, exact }).toEqual({ from: 'draft', exact: { W: 40, N: 30, S: 20, O: 10 } });
  });

  it('says so where nobody had judged yet, and has no step of judgement then', () => {
    const { from, beats } = roomBriefing({ dossier, revisions, hasMap: true, asOfOn: day('2016-10-01') });
    expect(from).toBe('evidence');
    const timeline = beats.flatMap((beat) => (beat.kind === 'timeline' ? beat.timeline : []));
    expect(timeline.map(({ kind }) => kind)).not.toContain('judgement');
  });

  it('tells what became known after the report, and goes no further than anything is known', () => {
    const late = sampleDossier([
      sampleDevelopment('E1', ['2020-03-20', '2020-03-20'], { ratings: { W: 'CC', N: 'I' } }),
    ]);
    const told = roomBriefing({ dossier: late, revisions: [], hasMap: false });
    expect(told.asOfOn).toBe('2020-03-20');
    expect(told.beats.map(({ kind }) => kind)).toContain('timeline');
    const asked = { dossier: late, revisions: [], hasMap: false, asOfOn: day('2031-01-01') };
    expect(roomBriefing(asked).asOfOn).toBe('2020-03-20');
  });

  it('has a short briefing for an empty dossier', () => {
    const { beats } = roomBriefing({ dossier: sampleDossier([]), revisions: [], hasMap: false });
    expect(beats.map(({ kind }) => kind)).toEqual(['question', 'bottom-line', ...Array(4).fill('scenario')]);
  });
});
