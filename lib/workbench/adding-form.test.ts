import { describe, expect, it } from 'vitest';
import { dossierWith } from '@/lib/dossier/dossier-with';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { assumptionField, indicatorField, scenarioField } from './adding-form';

const fields = (values: Readonly<Record<string, string | readonly string[]>>) => ({
  get: (name: string) => values[name] ?? null,
  getAll: (name: string) => [values[name] ?? []].flat(),
});
const dossier = sampleDossier([]);
const ids = dossier.scenarios.map(({ id }) => id);
const every = (chance: string) => Object.fromEntries(ids.map((id) => [`chance-${id}`, chance]));

describe('what a form brings into a dossier', () => {
  it('takes a scenario out of another with a share typed in any digits', () => {
    const read = scenarioField(fields({ scenarioNameAr: 'درنة', source: ids[0] ?? '', share: '٤٠٪' }));
    const change = read.ok ? read.value(dossier) : undefined;
    const after = change && dossierWith(dossier, change);
    expect(after?.scenarios.at(-1)).toMatchObject({
      name: { ar: 'درنة' },
      outOf: { scenario: ids[0], share: 0.4 },
    });
    expect(change?.act).toBe('scenario-added');
  });

  it('says what a scenario lacks', () => {
    const read = scenarioField(fields({ source: ids[0] ?? '', share: '100' }));
    expect(read).toMatchObject({
      ok: false,
      error: [
        { field: 'scenarioNameEn', kind: 'missing-language' },
        { field: 'share', kind: 'out-of-range', from: 1, to: 99 },
      ],
    });
  });

  it('adds an indicator with its chances under every scenario', () => {
    const read = indicatorField(
      fields({ indicatorTextEn: 'Columns seen', by: '2016-12-15', scenario: ids[0] ?? '', ...every('20') }),
      ids,
    );
    const after = read.ok ? dossierWith(dossier, read.value(dossier)) : undefined;
    const chances = after?.indicators.at(-1)?.chances;
    expect(chances).toEqual(Object.fromEntries(ids.map((id) => [id, 0.2])));
  });

  it('does not take the chance under one scenario without the others', () => {
    const given = { indicatorTextEn: 'Columns seen', by: '2016-12-15', scenario: ids[0] ?? '' };
    expect(indicatorField(fields(given), ids).ok).toBe(true);
    const read = indicatorField(fields({ ...given, [`chance-${ids[0]}`]: '20' }), ids);
    expect(read).toMatchObject({ ok: false, error: [{ field: `chance-${ids[1]}`, kind: 'missing' }] });
  });

  it('adds an assumption with what rests on it', () => {
    const read = assumptionField(
      fields({ assumptionTextEn: 'Origin tells the way', standing: 'unsupported', resting: ['E1', 'E2'] }),
    );
    const after = read.ok ? dossierWith(dossier, read.value(dossier)) : undefined;
    expect(after?.assumptions).toEqual([
      { id: 'K1', text: { en: 'Origin tells the way' }, standing: 'unsupported', developments: ['E1', 'E2'] },
    ]);
  });
});
