/** @typedef {import('../../lib/store/verify.mjs').Break} Break */

/**
 * What was found of one dossier, in lines to be printed.
 *
 * @param {import('../../lib/store/verify.mjs').CheckedDossier} dossier
 * @returns {Readonly<{ lines: readonly string[], isIntact: boolean }>}
 */
export function verifyReport({ slug, logs, lost, isListed, isDamaged = false }) {
  const faults = isDamaged
    ? ['  what holds it together is damaged: it holds bytes that are no text']
    : [
        ...lost.map((number) => `  change ${number} of the dossier is gone`),
        ...(isListed ? [] : ['  the list of dossiers does not name it as its first entry does']),
      ];
  const lines = logs.flatMap(({ chain, count, head, breaks }) => {
    const name = chain === null ? 'log' : `chain ${chain}`;
    const what = chain === null ? 'entry' : 'revision';
    return [
      `  ${name}: ${count} kept, ${breaks.length === 0 ? 'intact' : 'BROKEN'}, newest ${head ?? 'none'}`,
      ...breaks.map((each) => `    ${sentence(what, each)}`),
    ];
  });
  const isIntact = faults.length === 0 && logs.every(({ breaks }) => breaks.length === 0);
  return { lines: [slug, ...lines, ...faults], isIntact };
}

/**
 * @param {string} what
 * @param {Break} found
 */
function sentence(what, { number, kind }) {
  switch (kind) {
    case 'damaged':
      return `${what} ${number} is damaged: it holds bytes that are no text`;
    case 'missing':
      return `${what} ${number} is gone`;
    case 'altered':
      return `${what} ${number} does not hold what its hash says`;
    case 'unlinked':
      return `${what} ${number} does not follow ${number === 1 ? 'nothing, as a first one does' : `what stands as ${what} ${number - 1} now`}`;
    case 'misplaced':
      return `${what} ${number} is not where the order of changes has it`;
  }
}
