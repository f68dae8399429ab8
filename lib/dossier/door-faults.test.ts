import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorFaults, withoutEdgeMarks } from './door-faults';

describe('an address', () => {
  it.each([
    ['http://x\u0000', 'control-characters'],
    ['http://x\u200f/', 'control-characters'],
    [' http://x', 'control-characters'],
    ['https://bank.example@evil.example/', 'address-user'],
    ['https://user:secret@example.org/', 'address-user'],
    ['https:/\\a@b/', 'address-user'],
  ])('is refused where it is sent: %s', (url, code) => {
    expect(doorFaults({ sources: [{ url }] })).toEqual([{ path: ['sources', 0, 'url'], code, value: url }]);
  });

  it('may hold the sign of a user where none is named', () => {
    for (const url of ['https://example.org/@masar', 'https://example.org/?q=a@b', 'http://example.org#@x'])
      expect(doorFaults({ url })).toEqual([]);
  });
});

describe('either/or dates', () => {
  const faults = (alternatives: readonly string[], ends = { earliest: '2016-11-08', latest: '2016-11-15' }) =>
    doorFaults({ window: { ...ends, alternatives } }).map(({ path, code }) => [path.join('.'), code]);

  it('lie within their window, once each and in order', () => {
    expect(faults(['2016-11-08', '2016-11-15'])).toEqual([]);
    expect(faults(['2016-11-07', '2016-11-16'])).toEqual([
      ['window.alternatives.0', 'alternatives-outside'],
      ['window.alternatives.1', 'alternatives-outside'],
    ]);
    expect(faults(['2016-11-08', '2016-11-08'])).toEqual([['window.alternatives.1', 'alternatives-order']]);
    expect(faults(['2016-11-15', '2016-11-08'])).toEqual([['window.alternatives.1', 'alternatives-order']]);
  });
});

describe('marks of direction', () => {
  const mark = fc.constantFrom('\u061c', '\u200e', '\u200f', '\u2067', '\u2069', '\u202e', '\ufeff');
  it('are taken off both ends of every text, and left where they stand inside', () => {
    fc.assert(
      fc.property(fc.array(mark), fc.array(mark), (before, after) => {
        const sent = { a: [`${before.join('')}one\u200ftwo${after.join('')}`], b: 3 };
        expect(withoutEdgeMarks(sent)).toEqual({ a: ['one\u200ftwo'], b: 3 });
      }),
    );
  });

  it('alter nothing else, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/.test(JSON.stringify(value)));
        expect(withoutEdgeMarks(value)).toEqual(value);
      }),
    );
  });
});
