import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { dossierPicture } from './dossier-picture';
import { frameOf, xOf } from './frame';
import { lagLines } from './lag-lines';
import { reportingLag } from './reporting-lag';
import type { TimelinePlot } from './timeline-plot';
import { drawn } from './timeline-view';
import { along, wholeAxis } from './viewport';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const asOfOn = dossier.anchor.on;
const { items, scale } = dossierPicture({ dossier, layer: 'reported', asOfOn, even: false, tongue: 'en' });

function place(rightToLeft: boolean, shift = 0): TimelinePlot {
  const frame = frameOf(1_000, rightToLeft);
  return {
    ...{ frame, scale, viewport: wholeAxis, height: 400 },
    xOfDay: (day) => xOf(frame, along(scale, wholeAxis, frame.plot, day)) + shift,
    placeOf(id) {
      const item = items.find((each) => each.id === id);
      if (item?.window === undefined) return undefined;
      const at = drawn(item, scale, wholeAxis, frame, asOfOn);
      return { ...at, from: at.from + shift, to: at.to + shift, y: 100 };
    },
  };
}

describe('the lines from what happened to when it was known', () => {
  it('are drawn for what has a lag and stands on the axis, and for nothing else', () => {
    const late = items.filter(({ window, known }) => reportingLag(window, known) !== undefined);
    expect(late.map(({ id }) => id)).toEqual(['E13c', 'E17']);
    for (const rightToLeft of [false, true])
      expect(lagLines(items, place(rightToLeft)).map(({ id }) => id)).toEqual(late.map(({ id }) => id));
  });

  it('begin where the glyph ends and reach to where it became known', () => {
    for (const { id, from, knownFrom, knownTo } of lagLines(items, place(false))) {
      expect(from).toBe(place(false).placeOf(id)?.to);
      expect(knownTo).toBeGreaterThan(knownFrom);
    }
  });

  it('are left out where neither end is in view', () => {
    expect(lagLines(items, place(false, 5_000))).toEqual([]);
    expect(lagLines(items, place(false, -5_000))).toEqual([]);
  });
});
