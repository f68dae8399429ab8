import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from './csv-text';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[=+\-@\t"',\r\nب a1]{0,8}$/),
  fc.constantFrom('=HYPERLINK("x")', '-1', '@sum', '\t=1', 'سرت، "ليبيا"'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

describe('a table as CSV', () => {
  it('is read back cell by cell, but for the apostrophe before what could be run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(csvText(rows))).toEqual(
          rows.map((row) => row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text))),
        );
      }),
    );
  });

  it('never begins a cell with a sign that a spreadsheet runs', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(csvCell(text)).not.toMatch(/^"?[=+\-@\t\r]/);
      }),
    );
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
