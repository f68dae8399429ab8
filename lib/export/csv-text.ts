/**
 * Rows of cells as RFC 4180 text in UTF-8. The mark in front tells spreadsheets the encoding, without which they
 * show Arabic as noise; lines end as the RFC has it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell, quoted where it must be. A text that a spreadsheet would run as a formula gets an apostrophe in front (the
 * list of openings is OWASP's, "CSV Injection"): the dossier may hold anybody's words. A spreadsheet whose list
 * separator is another one takes a cell apart at it, and at line ends, in spite of the quotes; so the same is done after
 * each of those.
 */
export function csvCell(text: string): string {
  const disarmed = text.replaceAll(formulas, "$1'$2");
  const plain = /^[\t\r\n]/.test(disarmed) ? `'${disarmed}` : disarmed;
  return /[",;\t|\r\n؛،]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

// Blanks, what is not seen, and quotes may stand between: programs drop them.
const formulas = /((?:^|[;\t|؛،\r\n\v\f\u0085\u2028\u2029])[\s"\p{Cf}]*)([=+\-@＝＋－＠﹦﹢﹣﹫])/gu;
