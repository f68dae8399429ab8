/**
 * @typedef {import('./measured.mjs').Measured} Measured
 * @typedef {Readonly<{ name: string, title: string, count: number, found: Measured | 'tried' | 'skipped' }>} Row
 */

const columns = [
  'candidate',
  'mount ms',
  'to Masar',
  'pan median / p95',
  'zoom median / p95',
  'nodes',
  'heap MB',
  'to Masar',
  'same after zoom',
];

/** One table per size, as Markdown: absolute figures, and how many times Masar's they are. @param {readonly Row[]} rows */
export function tables(rows) {
  const sizes = [...new Set(rows.map(({ count }) => count))];
  return sizes
    .map((count) => {
      const own = rows.filter((row) => row.count === count);
      const masar = measuredOf(own.find(({ name }) => name === 'masar'));
      return `${grouped(count)} developments\n\n${table([columns, ...own.map((row) => cellsOf(row, masar))])}`;
    })
    .join('\n\n');
}

/** How mount and memory grow with ten times as many developments. @param {readonly Row[]} rows */
export function growth(rows) {
  const lines = [...new Set(rows.map(({ title }) => title))].map((title) => {
    const own = rows.filter((row) => row.title === title).toSorted((a, b) => a.count - b.count);
    return [title, ...own.slice(1).map((row, index) => growthBetween(own[index], row))];
  });
  const sizes = [...new Set(rows.map(({ count }) => count))].toSorted((a, b) => a - b);
  const head = sizes.slice(1).map((count, index) => `${grouped(sizes[index] ?? 0)} → ${grouped(count)}`);
  return `Growth of mount / memory\n\n${table([['candidate', ...head], ...lines])}`;
}

/**
 * @param {Row | undefined} before
 * @param {Row} after
 */
function growthBetween(before, after) {
  const [a, b] = [measuredOf(before), measuredOf(after)];
  if (a === undefined || b === undefined) return '';
  return `× ${(b.mountMs / a.mountMs).toFixed(1)} / × ${(b.heapMb / a.heapMb).toFixed(1)}`;
}

/**
 * @param {Row} row
 * @param {Measured | undefined} masar
 */
function cellsOf({ title, found }, masar) {
  if (found === 'tried') return [title, 'did not finish in 60 s', '', '', '', '', '', '', ''];
  if (found === 'skipped')
    return [title, 'not tried: a smaller one did not finish', '', '', '', '', '', '', ''];
  const times = (/** @type {number} */ own, /** @type {number | undefined} */ base) =>
    base === undefined ? '' : `× ${(own / base).toFixed(1)}`;
  return [
    title,
    found.mountMs.toFixed(0),
    times(found.mountMs, masar?.mountMs),
    framesText(found.pan),
    framesText(found.zoom),
    grouped(found.nodes),
    found.heapMb.toFixed(1),
    times(found.heapMb, masar?.heapMb),
    found.sameLayout === undefined ? 'did not finish' : found.sameLayout ? 'yes' : 'no',
  ];
}

/** @param {import('./measured.mjs').Frames | undefined} frames */
function framesText(frames) {
  return frames === undefined ? 'did not finish' : `${frames.median.toFixed(1)} / ${frames.p95.toFixed(1)}`;
}

/** @param {Row | undefined} row */
function measuredOf(row) {
  return typeof row?.found === 'object' ? row.found : undefined;
}

/** @param {readonly (readonly string[])[]} lines */
export function table(lines) {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const padded = lines.map(
    (line) => `| ${widths.map((width, column) => (line[column] ?? '').padEnd(width)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [padded[0], rule, ...padded.slice(1)].join('\n');
}

/** @param {number} whole */
export function grouped(whole) {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}
