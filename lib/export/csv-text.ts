/**
 * Rows of cells as RFC 4180 text in UTF-8. The mark in front tells spreadsheets the encoding, without which they
 * show Arabic as noise; lines end as the RFC has it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell, quoted where it must be. A text that a spreadsheet would run as a formula gets an apostrophe in front (the
 * list of openings is OWASP's, "CSV Injection"): the dossier may hold anybody's words.
 */
export function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
