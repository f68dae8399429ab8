import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier } from '@/lib/dossier/arbitraries';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { firstSight, hasTexts } from '@/lib/dossier/first-sight';
import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { packed } from '@/lib/kernel/packed';
import { unpacked } from '@/lib/kernel/unpacked';
import { dossierPicture } from './dossier-picture';

const shipped = dossierSchema.parse(JSON.parse(readFileSync('data/dossiers/after-sirte.json', 'utf8')));
const received = (dossier: Dossier, locale: 'en' | 'ar', open: readonly string[] = []) =>
  unpacked(JSON.parse(JSON.stringify(packed(firstSight(dossier, locale, new Set(open)))))) as Dossier;

/** All that a screen draws and computes with, texts aside that are read when something is opened. */
function drawn(dossier: Dossier, locale: 'en' | 'ar', layer: 'reported' | 'checked') {
  const made = dossierPicture({ dossier, layer, asOfOn: dossier.anchor.on, even: false, tongue: locale });
  const { chronology, trace, scenarios, items, rows, lanes, scale, series, implied } = made;
  const { prior, steps, path } = trace;
  return { chronology, prior, steps, path, scenarios, items, rows, lanes, scale, series, implied };
}

describe('a dossier at first sight', () => {
  it('gives every number and every name that the whole gives, in each language and layer', () => {
    fc.assert(
      fc.property(
        anyDossier,
        fc.constantFrom('en', 'ar'),
        fc.constantFrom('reported', 'checked'),
        (dossier, locale, layer) => {
          expect(drawn(received(dossier, locale), locale, layer)).toEqual(drawn(dossier, locale, layer));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives them for the shipped dossier, at less than a third of its weight', () => {
    for (const locale of ['en', 'ar'] as const) {
      for (const layer of ['reported', 'checked'] as const)
        expect(drawn(received(shipped, locale), locale, layer)).toEqual(drawn(shipped, locale, layer));
      const sent = JSON.stringify(packed(firstSight(shipped, locale, new Set())));
      expect(Buffer.byteLength(sent)).toBeLessThan(Buffer.byteLength(JSON.stringify(shipped)) / 3);
    }
  });

  it('keeps every text of the development whose card is open', () => {
    const [first] = shipped.developments;
    if (first === undefined) throw new Error('no development');
    const come = received(shipped, 'ar', [first.id]);
    const [item] = come.developments;
    expect(textIn('ar', item?.gist ?? {})).toEqual(textIn('ar', first.gist));
    expect(item?.bearing).toEqual(first.bearing);
    expect(come.developments.filter(hasTexts).map(({ id }) => id)).toEqual([first.id]);
    expect(shipped.developments.every(hasTexts)).toBe(true);
  });

  it('keeps what a draft of ratings is held against', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const parts = ({ developments, sourceChecks }: Dossier) =>
          JSON.parse(
            JSON.stringify([
              developments.map(({ ratings, ratios, cellReasons, grade, novelty, origin }) => ({
                ...{ ratings, ratios, cellReasons, grade, novelty, origin },
              })),
              sourceChecks.map(({ changes }) => ({ ...changes, said: undefined })),
            ]),
          );
        expect(parts(received(dossier, 'ar'))).toEqual(parts(dossier));
      }),
      { numRuns: 40 },
    );
  });
});
