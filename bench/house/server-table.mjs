import { median, rate, rates } from './load.mjs';

const slug = 'after-sirte';
export const paths = {
  page: `/en/dossiers/${slug}`,
  health: '/api/health',
  dossier: `/api/dossiers/${slug}`,
};

/**
 * Page, health and dossier of each version beside the bare ones, eight callers, in turns; and what an answer costs in
 * processor time, which a busy machine does not change much.
 *
 * @param {Readonly<Record<string, import('./served.mjs').Served>>} versions
 * @param {import('./served.mjs').Served} bare
 * @returns {Promise<string[][]>}
 */
export async function serverRows(versions, bare) {
  const names = Object.keys(versions);
  /** @type {string[][]} */
  const rows = [];
  for (const [what, path] of Object.entries(paths)) {
    const all = Object.entries({ bare, ...versions });
    const addresses = all.map(([name, { origin }]) => [name, origin + (name === 'bare' ? `/${what}` : path)]);
    const found = await rates(Object.fromEntries(addresses));
    /** @type {Record<string, number>} */
    const costs = {};
    for (const [name, server] of all)
      costs[name] = await cpuEach(server, name === 'bare' ? `/${what}` : path);
    const shown = (/** @type {string} */ name) =>
      `${(found[name]?.perSecond ?? 0).toFixed(name === 'bare' || what !== 'page' ? 0 : 1)}/s, ${Number(costs[name]).toFixed(2)} ms`;
    rows.push([
      what,
      ...names.map((name) => `${shown(name)}, ${(found[name]?.share ?? 0).toFixed(2)} of bare`),
      shown('bare'),
    ]);
  }
  return rows;
}

/**
 * @param {import('./served.mjs').Served} server
 * @param {string} path
 */
async function cpuEach({ origin, cpuMs }, path) {
  const each = [];
  for (let round = 0; round < 3; round++) {
    const before = cpuMs();
    const seconds = 1.5;
    const perSecond = await rate(origin + path, { ms: seconds * 1_000 });
    each.push((cpuMs() - before) / (perSecond * seconds));
  }
  return median(each);
}
