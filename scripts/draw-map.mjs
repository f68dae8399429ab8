// Draws the base map once, on the developer's machine: node scripts/draw-map.mjs
// Land is one shape without inner lines; only the lines that the question needs are drawn, so the frame
// carries no disputed boundary. The result is committed, so that nothing is projected in the browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { geoConicConformal, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';

/** @typedef {{ countries: import('topojson-specification').GeometryCollection<{ name: string }> }} Atlas */
/** @typedef {import('topojson-specification').GeometryObject} Country */
/** @typedef {[number, number]} Point */

const source = new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url);
const target = new URL('../data/map/central-mediterranean.json', import.meta.url);
/** @type {import('topojson-specification').Topology<Atlas>} */
const world = JSON.parse(readFileSync(source, 'utf8'));

// Sirte stands where the three arrows have room: right of the middle, two thirds down.
/** @type {{ parallels: Point; rotate: Point; scale: number; translate: Point }} */
const projection = { parallels: [25, 42], rotate: [-11, 0], scale: 1900, translate: [533.2, 1610.7] };
const frame = { width: 1280, height: 800 };
// The sea and land go on beyond the frame, behind the words beside it.
/** @type {[Point, Point]} */
const clip = [
  [-1250, -320],
  [2550, 1120],
];
const toleranceUnits = 0.45;

const libya = new Set(['Libya']);
const drawn = new Set(['Libya', 'Tunisia', 'Italy']);
const neighbours = new Set([
  ...['Algeria', 'Egypt', 'Sudan', 'Chad', 'Niger', 'France', 'Switzerland', 'Austria', 'Slovenia'],
  ...['San Marino', 'Vatican', ...drawn],
]);
const name = (/** @type {Country} */ { properties }) =>
  properties && 'name' in properties ? String(properties.name) : '';
const { countries } = world.objects;
const near = countries.geometries.flatMap((country) =>
  (country.type === 'Polygon' || country.type === 'MultiPolygon') && name(country) !== 'Antarctica'
    ? [country]
    : [],
);

const project = geoConicConformal()
  .parallels(projection.parallels)
  .rotate(projection.rotate)
  .scale(projection.scale)
  .translate(projection.translate)
  .clipExtent(clip);

const drawing = {
  licence: 'Natural Earth, public domain, by way of world-atlas 2.0.2 (countries-50m)',
  projection,
  frame,
  land: outline(merge(world, near)),
  focus: outline(
    merge(
      world,
      near.filter((country) => libya.has(name(country))),
    ),
  ),
  borders: outline(mesh(world, countries, isDrawnBorder)),
};
writeFileSync(target, `${JSON.stringify(drawing)}\n`);
console.log(`${target.pathname}: ${JSON.stringify(drawing).length} characters`);

/**
 * A land boundary with one of the drawn countries on a side, and nothing farther off.
 * @param {Country} a
 * @param {Country} b
 */
function isDrawnBorder(a, b) {
  if (a === b) return false;
  const both = [name(a), name(b)];
  return both.some((one) => drawn.has(one)) && both.every((one) => neighbours.has(one));
}

/** @param {import('d3-geo').GeoPermissibleObjects} shape */
function outline(shape) {
  /** @type {{ points: Point[]; closed: boolean }[]} */
  const lines = [];
  const collect = {
    beginPath() {},
    /** @param {number} x @param {number} y */
    moveTo(x, y) {
      lines.push({ points: [[x, y]], closed: false });
    },
    /** @param {number} x @param {number} y */
    lineTo(x, y) {
      lines.at(-1)?.points.push([x, y]);
    },
    closePath() {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
    arc() {},
  };
  geoPath(project, collect)(shape);
  return lines
    .map(({ points, closed }) => ({ points: simplified(points), closed }))
    .filter(({ points, closed }) => (closed ? area(points) > 3 : points.length > 1))
    .map(({ points, closed }) => written(points) + (closed ? 'Z' : ''))
    .join('');
}

/** @param {readonly Point[]} points */
function written(points) {
  let [atX, atY] = [0, 0];
  return points
    .map(([x, y], index) => {
      const [tenX, tenY] = [Math.round(x * 10), Math.round(y * 10)];
      const [stepX, stepY] = index === 0 ? [tenX, tenY] : [tenX - atX, tenY - atY];
      [atX, atY] = [tenX, tenY];
      return `${index === 0 ? 'M' : 'l'}${stepX / 10},${stepY / 10}`;
    })
    .join('');
}

/**
 * Douglas and Peucker (1973), without recursion.
 * @param {readonly Point[]} points
 */
function simplified(points) {
  const keep = new Set([0, points.length - 1]);
  /** @type {Point[]} */
  const open = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [from, to] = stretch;
    let [worst, at] = [toleranceUnits, -1];
    for (let i = from + 1; i < to; i++) {
      const off = distance(points[i], points[from], points[to]);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at >= 0) {
      keep.add(at);
      open.push([from, at], [at, to]);
    }
  }
  return points.filter((_, index) => keep.has(index));
}

/**
 * From a point to the stretch between two others; a ring's ends are one point.
 * @param {Point | undefined} point
 * @param {Point | undefined} a
 * @param {Point | undefined} b
 */
function distance(point, a, b) {
  if (!point || !a || !b) throw new Error('a line lost a point');
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length < 1e-9) return Math.hypot(point[0] - a[0], point[1] - a[1]);
  const share = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length ** 2;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(point[0] - a[0] - along * (b[0] - a[0]), point[1] - a[1] - along * (b[1] - a[1]));
}

/** @param {readonly Point[]} points */
function area(points) {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum / 2);
}
