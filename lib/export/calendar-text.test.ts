import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierPicture } from '@/lib/charts/dossier-picture';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Dossier } from '@/lib/dossier/schema';
import { type Locale, locales } from '@/lib/i18n/locales';
import { anyWindow } from '@/lib/time/arbitraries';
import { addDays } from '@/lib/time/date-arithmetic';
import { day } from '@/lib/time/day';
import { edtfOf } from '@/lib/time/edtf-of';
import { calendarText } from './calendar-text';
import { contentLine, textValue } from './content-line';

const stampedAt = '2026-11-22T18:51:06.000Z';
const text = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.stringMatching(/^[a-zب-ي\\;,\n"😀 ]{0,200}$/u))
  .filter((each) => each.isWellFormed());
const calendarOf = (dossier: Dossier, locale: Locale = 'en') => {
  const asOfOn = day('9999-01-01');
  const shown = dossierPicture({ dossier, layer: 'reported', asOfOn, even: false, tongue: locale });
  return calendarText({ picture: shown, tongue: locale, layer: 'reported', asOfOn }, stampedAt);
};

describe('a line of a calendar', () => {
  it('is at most 75 octets long and is read back whole', () => {
    fc.assert(
      fc.property(text, (value) => {
        const folded = contentLine('SUMMARY', textValue(value));
        for (const line of folded.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(folded).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        expect(propertiesIn(folded)).toEqual([{ name: 'SUMMARY', value: plain(value) }]);
      }),
    );
  });
});

describe('a calendar', () => {
  it('covers with whole days the window of every dated development, and names its date', () => {
    fc.assert(
      fc.property(fc.array(anyWindow, { maxLength: 6 }), (windows) => {
        const dossier = sampleDossier(
          windows.map((window, index) =>
            sampleDevelopment(`E${index}`, ['2016-11-12', '2016-11-12'], {
              occurred: { rule: { kind: 'fixed', window } },
            }),
          ),
        );
        const events = eventsIn(calendarOf(dossier));
        expect(events).toHaveLength(windows.length);
        for (const [index, window] of windows.entries()) {
          const event = events.find((each) => each.UID === `E${index}.sample@masar`);
          const bound = window.earliest ?? window.latest;
          expect(event?.['DTSTART;VALUE=DATE']).toBe(bound?.replaceAll('-', ''));
          expect(event?.['X-EDTF']).toBe(edtfOf(window));
          if (window.latest)
            expect(event?.['DTEND;VALUE=DATE']).toBe(addDays(window.latest, 1).replaceAll('-', ''));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out what has no date and says how many those are', () => {
    const dossier = sampleDossier([
      sampleDevelopment('E1', ['2016-11-12', '2016-11-12']),
      sampleDevelopment('E2', ['2016-11-12', '2016-11-12'], { occurred: { rule: { kind: 'on-anchor' } } }),
    ]);
    const properties = propertiesIn(calendarOf(dossier));
    expect(propertyOf(properties, 'X-MASAR-UNDATED-LEFT-OUT')).toBe('1');
    expect(propertyOf(properties, 'X-WR-CALDESC')).toContain('One development has no date');
    expect(eventsIn(calendarOf(dossier)).map(({ UID }) => UID)).toEqual(['E2.sample@masar']);
  });

  it('tells the shipped dossier in both languages, with its marking, notice and doubt', () => {
    const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
    const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    for (const locale of locales) {
      const written = calendarOf(dossier, locale);
      const events = eventsIn(written);
      expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
      expect(propertyOf(propertiesIn(written), 'X-MASAR-MARKING')).toBe('TLP:CLEAR');
      for (const event of events) {
        const id = event.UID?.split('.')[0];
        const told = dossier.developments.find((each) => each.id === id);
        expect(event.SUMMARY).toBe(told?.title[locale]);
        expect(event.DTSTAMP).toBe('20261122T185106Z');
        expect(event.DESCRIPTION).toContain(dossier.notice?.[locale]);
        if (told?.doubt) expect(event.DESCRIPTION).toContain(told.doubt[locale]);
      }
    }
  });
});

type Property = Readonly<{ name: string; value: string }>;

/** A reader of RFC 5545 that shares nothing with the writer: unfolds, splits, unescapes. */
function propertiesIn(written: string): readonly Property[] {
  return written
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1).replaceAll(/\\(.)/gu, (_, sign) => (sign === 'n' ? '\n' : sign));
      return { name: line.slice(0, colon), value };
    });
}

function eventsIn(written: string): readonly Readonly<Record<string, string>>[] {
  const events: Record<string, string>[] = [];
  for (const { name, value } of propertiesIn(written)) {
    if (name === 'BEGIN' && value === 'VEVENT') events.push({});
    else if (events.length > 0 && name !== 'END') Object.assign(events.at(-1) ?? {}, { [name]: value });
  }
  return events;
}

function propertyOf(properties: readonly Property[], name: string): string | undefined {
  return properties.find((each) => each.name === name)?.value;
}

/** What a text is once line ends are alike and control characters are gone. */
function plain(value: string): string {
  return value.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
