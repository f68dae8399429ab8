import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { drivers } from '@/lib/forecast/drivers';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { trace } from '@/lib/forecast/trace';
import { turningPoints } from '@/lib/forecast/turning-points';

const raw: unknown = JSON.parse(readFileSync(new URL('./after-sirte.json', import.meta.url), 'utf8'));
const dossier: Dossier = dossierSchema.parse(raw);
const order = dossier.scenarios.map(({ id }) => id);

function forecast(layer: Layer, checksOff: readonly string[] = []) {
  const shown = dossierInLayer(dossier, layer, checksOff);
  const made = trace({ dossier: shown, chronology: chronology(shown), asOfOn: dossier.anchor.on });
  return { shown, made, points: impliedPoints(made.implied, order) };
}

describe('what the After Sirte dossier implies on the day of the report', () => {
  it('as reported: West before North', () => {
    expect(forecast('reported').points).toEqual({ W: 50, N: 27, S: 13, O: 10 });
  });

  it('after source checks: South before West', () => {
    expect(forecast('checked').points).toEqual({ W: 36, N: 5, S: 49, O: 10 });
  });

  it('keeps the share of Other, for nobody rated it', () => {
    for (const layer of ['reported', 'checked'] as const) {
      const { made } = forecast(layer);
      expect(made.reserved).toEqual(['O']);
      for (const { expected } of made.path) expect(expected.O).toBeCloseTo(0.1, 10);
    }
  });

  it('with every check off: the report, and what was found beside it', () => {
    const checksOff = dossier.sourceChecks.map(({ id }) => id);
    const found = dossier.developments.filter(({ layer }) => layer === 'checked');
    const { shown } = forecast('checked', checksOff);
    expect(shown.developments).toEqual(dossier.developments);
    expect(found.length).toBeGreaterThan(0);
    const reported = forecast('reported').made.implied;
    const checked = forecast('checked', checksOff).made.implied;
    // The Wall Street Journal's officials pointed south.
    expect(checked.S).toBeGreaterThan(reported.S ?? 1);
  });

  it('knows every row by the day of the report', () => {
    for (const layer of ['reported', 'checked'] as const) {
      const { shown, made } = forecast(layer);
      expect(made.steps).toHaveLength(shown.developments.length);
      expect(made.path.at(-1)?.on).toBe(dossier.anchor.on);
    }
  });

  it('rests on the rows of one origin as on one', () => {
    const { shown, made } = forecast('reported');
    const italian = drivers(shown, made).find(({ id }) => id === 'italian-strand');
    expect(italian?.developments.toSorted()).toEqual(['E20', 'E22', 'E23', 'E24']);
    expect(italian?.points).toBeLessThan(0);
  });

  it('turns from North to West in the days before the report', () => {
    const { made } = forecast('reported');
    expect(turningPoints(made, order)).toEqual([
      { on: expect.stringMatching(/^2016-11-/), from: 'N', to: 'W' },
    ]);
  });
});
