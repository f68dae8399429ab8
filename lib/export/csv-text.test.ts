import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from './csv-text';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[=+\-@＝＋;|\n\t"',\r\nب a1]{0,8}$/),
  fc.constantFrom('=HYPERLINK("x")', '-1', '@sum', '\t=1', 'سرت، "ليبيا"'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

const runs = /^[\s"\p{Cf}]*[=+\-@＝＋－＠]/u;

describe('a table as CSV', () => {
  it('is read back cell by cell, but for the apostrophes before what could be run', () => {
    const without = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((text) => text.replaceAll("'", '')));
    fc.assert(
      fc.property(table, (rows) => {
        expect(without(readCsv(csvText(rows)))).toEqual(without(rows));
      }),
    );
  });

  it('alters no cell that nothing could run', () => {
    for (const text of ['2016-11-15', 'a-b; c=d', 'one, -5 or so', "it's", 'سرت؛ ليبيا', '[..2016-11-15~]'])
      expect(readCsv(csvText([[text]]))).toEqual([[text]]);
  });

  it('has no cell that is run, whatever separates the cells, and whether quotes are heeded or not', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvText(rows).slice(1);
        for (const cell of readCsv(`\uFEFF${text}`).flat()) {
          expect(cell).not.toMatch(runs);
          expect(cell).not.toMatch(/^[\t\r\n]/);
        }
        for (const separator of [';', '\t', '|', '؛', '،'])
          for (const line of text.split(/\r\n|\r|\n/))
            for (const cell of line.split(separator)) expect(cell).not.toMatch(runs);
      }),
      { numRuns: 500 },
    );
  });

  it('disarms what stands after a separator, on a second line, behind blanks, and in full width', () => {
    const rows = [
      ['x;=1+1', '"x;\'=1+1"'],
      ['a\n=1+1', '"a\n\'=1+1"'],
      ['a\r\n\t@SUM(A1)', '"a\r\n\t\'@SUM(A1)"'],
      ['＝1+1', "'＝1+1"],
      ['x;"=1+1"', '"x;""\'=1+1"""'],
      [' =1+1', " '=1+1"],
      ['\t=1', '"\'\t\'=1"'],
      ['\r1', '"\'\r1"'],
      ['\u200F-1', "\u200F'-1"],
    ] as const;
    for (const [text, cell] of rows) expect(csvCell(text)).toBe(cell);
  });

  it('begins with the mark of its encoding and ends each line with CR LF', () => {
    expect(
      csvText([
        ['id', 'title'],
        ['E1', 'بن قردان, "west"'],
      ]),
    ).toBe('\uFEFFid,title\r\nE1,"بن قردان, ""west"""\r\n');
    expect(csvCell('=1+1')).toBe("'=1+1");
    expect(csvCell('2016-11-15')).toBe('2016-11-15');
  });
});

/** A reader of RFC 4180 that shares nothing with the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        value += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') value += text[at++];
    row.push(value);
    if (text[at] === ',') at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
