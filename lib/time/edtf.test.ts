import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyWindow } from './arbitraries';
import { dayWindow, monthWindow, yearWindow } from './calendar-window';
import { addDays } from './date-arithmetic';
import { day } from './day';
import { edtfMaxLength, windowFromEdtf } from './edtf';
import { edtfOf } from './edtf-of';
import type { Window } from './window';

const read = (text: string, intervalIs?: Window['kind']): Window => {
  const result = windowFromEdtf(text, intervalIs);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.value;
};
const outer = ({ kind, earliest, latest, qualifier, alternatives }: Window) => ({
  kind,
  earliest,
  latest,
  qualifier,
  alternatives,
});
const ends = (text: string, intervalIs?: Window['kind']) => {
  const { earliest, latest } = read(text, intervalIs);
  return [earliest, latest];
};

describe('a window as EDTF and back', () => {
  it('keeps its kind, its outer bounds and its qualifier', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(outer(read(edtfOf(window), window.kind))).toEqual(outer(window));
      }),
    );
  });

  it('needs nobody to say of which kind it is', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(outer(read(edtfOf(window)))).toEqual(outer(window));
      }),
    );
    for (const text of ['2016~', '2016-08~', '2016-08-15~', '2016%', '2016-02%'])
      expect(edtfOf(read(text))).toBe(text);
    expect(edtfOf({ ...read('[2016-08-11..2016-08-20]'), qualifier: 'approximate' })).toBe(
      '[2016-08-11~..2016-08-20~]',
    );
  });

  it('is whole for every day, month and year', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(dayWindow, monthWindow, yearWindow), (on, windowOf) => {
        expect(read(edtfOf(windowOf(on)))).toEqual(windowOf(on));
      }),
    );
  });

  const sign = fc.constantFrom('', '~', '?', '%');
  const date = fc
    .tuple(anyDay, fc.constantFrom(4, 7, 10), sign)
    .map(([on, length, mark]) => on.slice(0, length) + mark);
  const text = fc.oneof(
    date,
    date.map((from) => `${from}/..`),
    date.map((to) => `../${to}`),
    fc
      .tuple(anyDay, fc.nat(5_000), fc.constantFrom(7, 10), fc.constantFrom(7, 10), sign, sign)
      .map(
        ([from, days, a, b, first, last]) =>
          `${from.slice(0, a)}${first}/${addDays(from, days).slice(0, b)}${last}`,
      ),
    fc.tuple(anyDay, fc.nat(5_000)).map(([from, days]) => `[${from}..${addDays(from, days)}]`),
    fc.uniqueArray(anyDay, { minLength: 2, maxLength: 12 }).map((days) => `[${days.join(',')}]`),
  );
  it('is the same window again for whatever text it came from', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('instant' as const, 'process' as const), (written, intervalIs) => {
        const window = read(written, intervalIs);
        expect(read(edtfOf(window))).toEqual(window);
      }),
    );
  });
});

describe('EDTF in', () => {
  it('reads days, months and years with their bounds', () => {
    expect(read('2016-11-15')).toEqual(dayWindow(day('2016-11-15')));
    expect(read(' 2016-02 ')).toMatchObject({
      earliest: '2016-02-01',
      latest: '2016-02-29',
      precision: 'month',
    });
    expect(read('2016')).toMatchObject({ earliest: '2016-01-01', latest: '2016-12-31', precision: 'year' });
  });

  it('makes "~" wider by the house convention, and "?" only doubtful', () => {
    expect(read('2016-08-15~')).toEqual({
      kind: 'instant',
      earliest: '2016-08-10',
      latest: '2016-08-20',
      best: '2016-08-15',
      qualifier: 'approximate',
      precision: 'range',
    });
    expect(ends('2016-08~')).toEqual(['2016-07-17', '2016-09-15']);
    expect(ends('2016~')).toEqual(['2015-07-01', '2017-06-30']);
    expect(read('2016-08-15?')).toEqual({ ...dayWindow(day('2016-08-15')), qualifier: 'uncertain' });
    expect(read('2016-08-15%')).toMatchObject({ earliest: '2016-08-10', qualifier: 'uncertain' });
    expect(read('2016-08-~15')).toEqual(read('2016-08-15~'));
    expect(read('2016-~08')).toEqual(read('2016-08~'));
    expect(read('~2016-~08-~15')).toEqual(read('2016-08-15~'));
  });

  it('reads an interval as something that went on, unless told that it means one moment', () => {
    expect(read('2016-08/2016-11')).toEqual({
      kind: 'process',
      earliest: '2016-08-01',
      latestStart: '2016-08-31',
      earliestEnd: '2016-11-01',
      latest: '2016-11-30',
      qualifier: 'exact',
      precision: 'range',
    });
    expect(read('2016-08-11~/2016-08-20~', 'instant')).toEqual({
      kind: 'instant',
      earliest: '2016-08-11',
      latest: '2016-08-20',
      qualifier: 'approximate',
      precision: 'range',
    });
    expect(read('2016-08/..')).toMatchObject({ kind: 'process', earliest: '2016-08-01', latest: undefined });
    expect(ends('../2016-09-05')).toEqual([undefined, '2016-09-05']);
  });

  it('reads sets as one moment out of several', () => {
    expect(read('[2016-11-15,2016-11-08]').alternatives).toEqual(['2016-11-08', '2016-11-15']);
    expect(read('[2016-11-12..2016-11-13]')).toMatchObject({
      kind: 'instant',
      earliest: '2016-11-12',
      latest: '2016-11-13',
    });
    expect(ends('[..2016-11-15]')).toEqual([undefined, '2016-11-15']);
    expect(ends('[2016-11-15..]')).toEqual(['2016-11-15', undefined]);
    expect(ends('[2016-08..2016-09]')).toEqual(['2016-08-01', '2016-09-30']);
  });

  it('reads unspecified digits as the whole they leave open', () => {
    expect(read('2016-08-XX')).toEqual(monthWindow(day('2016-08-01')));
    expect(read('2016-XX')).toEqual(yearWindow(day('2016-01-01')));
    expect(read('2016-XX-XX')).toEqual(yearWindow(day('2016-01-01')));
    expect(ends('201X')).toEqual(['2010-01-01', '2019-12-31']);
    expect(ends('20XX')).toEqual(['2000-01-01', '2099-12-31']);
  });

  it.each([
    ['2016-21', 'season'],
    ['2016-11-15T10:00:00Z', 'time'],
    ['{2016-11-15,2016-11-16}', 'list'],
    ['Y-17000', 'year'],
    ['-0100', 'year'],
    ['0000', 'year'],
    ['20', 'year'],
    ['2016-1X', 'digits'],
    ['2016-XX-15', 'digits'],
    ['[2016-08,2016-10]', 'set'],
    ['[2016-08-01..2016-08-04,2016-08-09]', 'set'],
    ['2016~-11-15', 'part'],
    ['2016-11~-15', 'part'],
    ['~2016-11-15', 'part'],
    ['2016-~11-15', 'part'],
    ['2016~-11', 'part'],
    ['2016%-11-15', 'part'],
    ['2016~-11-~15', 'part'],
    ['2016-08/2016~-11-15', 'part'],
    ['[2016-11-14,2016~-11-15]', 'part'],
    ['../..', 'unbounded'],
    ['2016-08/', 'unbounded'],
  ])('refuses %s, naming what it holds (%s)', (text, feature) => {
    expect(windowFromEdtf(text)).toEqual({
      ok: false,
      error: { kind: 'edtf-unsupported', feature, text },
    });
  });

  it('refuses ends in the wrong order, days that do not exist, and texts of any length that are no date', () => {
    const kindOf = (text: string) => {
      const result = windowFromEdtf(text);
      return result.ok ? 'ok' : result.error.kind;
    };
    expect(kindOf('2016-08-20/2016-08-11')).toBe('edtf-order');
    expect(kindOf('[2016-08-20..2016-08-11]')).toBe('edtf-order');
    for (const text of ['2015-02-29', '2016-11-31', '', '   ', 'last Saturday', '15/11/2016', 'أمس', '[]'])
      expect(kindOf(text)).toBe('edtf-unreadable');
    expect(kindOf('2'.repeat(edtfMaxLength + 1))).toBe('edtf-too-long');
    expect(kindOf('['.repeat(edtfMaxLength))).toBe('edtf-unreadable');
  });

  it('answers every text with a window or a reason, never an exception', () => {
    const pieces = fc.constantFrom(
      '2016',
      '-08',
      '-15',
      '/',
      '..',
      '[',
      ']',
      ',',
      '~',
      '?',
      'X',
      '{',
      '}',
      'Y',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const result = windowFromEdtf(parts.join(''));
        if (result.ok) expect(read(edtfOf(result.value))).toEqual(result.value);
        else expect(result.error.text).toBe(parts.join(''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('EDTF out', () => {
  it('is what another program would write', () => {
    const instant = { kind: 'instant', qualifier: 'exact', precision: 'range' } as const;
    const since = { earliest: day('2016-08-01'), latestStart: day('2016-08-31') };
    expect(edtfOf({ ...instant, earliest: day('2016-11-12'), latest: day('2016-11-13') })).toBe(
      '[2016-11-12..2016-11-13]',
    );
    expect(edtfOf({ ...instant, latest: day('2016-11-15') })).toBe('[..2016-11-15]');
    expect(edtfOf({ ...instant, kind: 'process', ...since })).toBe('2016-08/..');
    expect(edtfOf({ ...instant, kind: 'process', ...since, qualifier: 'approximate' })).toBe('2016-08~/..');
  });
});
