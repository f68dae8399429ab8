/**
 * A formula broken on purpose: one text of a file and what to put in its place, the tests that must notice, and what
 * is then wrong.
 *
 * @typedef {Readonly<{
 *   file: string,
 *   text: string,
 *   instead: string,
 *   tests: readonly string[],
 *   breaks: string,
 * }>} Mutant
 */

/**
 * Mutants of one file: rows of what is broken, the text, and what stands there instead.
 *
 * @param {string} file path in the project without its ending
 * @param {readonly (readonly [breaks: string, text: string, instead: string])[]} rows
 * @param {readonly string[]} [tests] where they are not beside the file, likewise without their ending
 * @returns {readonly Mutant[]}
 */
export function mutantsOf(file, rows, tests = [file]) {
  return rows.map(([breaks, text, instead]) => ({
    file: `${file}.ts`,
    text,
    instead,
    tests: tests.map((name) => `${name}.test.ts`),
    breaks,
  }));
}
