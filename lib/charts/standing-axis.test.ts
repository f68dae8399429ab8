import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { day } from '@/lib/time/day';
import { dossierPicture } from './dossier-picture';
import { standingAxis } from './standing-axis';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const { on: latestOn } = dossier.anchor;
const wish = { dossier, layer: 'reported', even: false } as const;
const axis = standingAxis({ ...wish, checksOff: [], latestOn });

describe('the axis that stands still', () => {
  it('is on the latest day the very axis that its picture makes for itself', () => {
    expect(axis).toEqual(dossierPicture({ ...wish, asOfOn: latestOn, tongue: 'en' }).scale);
  });

  it('is kept by a picture of any earlier day, whose chart begins where it begins', () => {
    const { scale, series } = dossierPicture({ ...wish, asOfOn: day('2016-08-20'), tongue: 'en', axis });
    expect(scale).toBe(axis);
    expect(series[0]?.at).toBe(axis.segments[0]?.from);
  });
});
