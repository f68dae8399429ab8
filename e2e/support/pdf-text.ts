import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF as Chromium writes it, each glyph by its own text where it has one, else by its font's table. Words
 * of a right-to-left line stand in the order of the eye, the letters of each in the order of reading.
 */
export function pdfText(file: Buffer): string {
  const pdf = file.toString('latin1');
  const streams = new Map(streamsIn(pdf).map(({ id, text }) => [id, text]));
  const fonts = new Map(
    [...pdf.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      tableOf(pdf, id, streams),
    ]),
  );
  return [...streams.values()]
    .filter((text) => /\bBT\b/.test(text) && / Tf\b/.test(text))
    .map((text) => shown(text, fonts))
    .join('\n');
}

/** How many pictures of dots it holds. */
export function pdfImages(file: Buffer): number {
  return file.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0;
}

type Table = ReadonlyMap<string, string>;

function streamsIn(pdf: string): readonly Readonly<{ id: string; text: string }>[] {
  return [...pdf.matchAll(/(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)].flatMap((found) => {
    const length = Number(/\/Length (\d+)/.exec(found[2] ?? '')?.[1]);
    const start = found.index + found[0].length;
    if (!/FlateDecode/.test(found[2] ?? '') || /\/Length1/.test(found[2] ?? '')) return [];
    const bytes = Buffer.from(pdf.slice(start, start + length), 'latin1');
    return [{ id: found[1] ?? '', text: inflateSync(bytes).toString('latin1') }];
  });
}

/** What each glyph of a font stands for. */
function tableOf(pdf: string, font: string, streams: ReadonlyMap<string, string>): Table {
  const start = pdf.search(new RegExp(`(?:^|\\n)${font} 0 obj`));
  const own = pdf.slice(start, pdf.indexOf('endobj', start));
  const map = streams.get(/\/ToUnicode (\d+) 0 R/.exec(own)?.[1] ?? '') ?? '';
  const table = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      table.set(glyph.toUpperCase(), unicode(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
        table.set(hex(glyph), String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)));
  return table;
}

function hex(glyph: number): string {
  return glyph.toString(16).toUpperCase().padStart(4, '0');
}

function unicode(digits: string): string {
  const units = digits.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16))).replace('\uFEFF', '');
}

const token =
  /\/Span\s*<<\/ActualText <(\w+)>\s*>>\s*BDC|\/ReversedChars BMC|\b(BDC|BMC|EMC|BT|ET)\b|\/(F\d+) [\d.]+ Tf|<(\w*)> Tj/g;

function shown(content: string, fonts: ReadonlyMap<string, Table>): string {
  const lines: string[] = [];
  let run: string[] = [];
  let table: Table = new Map();
  const marks: string[] = [];
  for (const [whole, actual, word, font, glyphs] of content.matchAll(token)) {
    if (actual !== undefined) {
      marks.push('actual');
      run.push(unicode(actual));
    } else if (whole.startsWith('/ReversedChars')) marks.push('reversed');
    else if (font !== undefined) table = fonts.get(font) ?? new Map();
    else if (glyphs !== undefined) {
      if (!marks.includes('actual'))
        run.push(...(glyphs.match(/.{4}/g) ?? []).map((glyph) => table.get(glyph.toUpperCase()) ?? ''));
    } else if (word === 'BDC' || word === 'BMC') marks.push('other');
    else if (word === 'EMC') {
      if (marks.pop() === 'reversed') {
        lines.push(run.toReversed().join(''));
        run = [];
      }
    } else if (word === 'ET') {
      lines.push(run.join(''));
      run = [];
    }
  }
  return lines.join('');
}
