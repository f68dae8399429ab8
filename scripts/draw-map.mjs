// Takes the world's coasts and boundaries out of the atlas, once, on the developer's machine: node scripts/draw-map.mjs
// What a map shows of them is said by each dossier's own sketch. The result is committed, so that the atlas, which is
// ten times as large, is no part of what runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { merge, mesh } from 'topojson-client';
import { noOptions } from './lib/no-options.mjs';

noOptions('node scripts/draw-map.mjs');

/** @typedef {{ countries: import('topojson-specification').GeometryCollection<{ name: string }> }} Atlas */
/** @typedef {import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon} Shape */

const source = new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url);
const target = new URL('../data/map/world.json', import.meta.url);
/** @type {import('topojson-specification').Topology<Atlas>} */
const world = JSON.parse(readFileSync(source, 'utf8'));
const { countries } = world.objects;
const shapes = countries.geometries.flatMap((each) =>
  each.type === 'Polygon' || each.type === 'MultiPolygon' ? [/** @type {Shape} */ (each)] : [],
);

// A kilometre: finer than a line of the widest drawing.
const stepsPerDegree = 100;

const drawing = {
  licence: 'Natural Earth, public domain, by way of world-atlas 2.0.2 (countries-50m)',
  stepsPerDegree,
  land: merge(world, shapes)
    .coordinates.map((rings) => rings.map(steps).filter((ring) => ring.length >= 8))
    .filter((rings) => rings.length > 0),
  borders: mesh(world, countries, (a, b) => a !== b)
    .coordinates.map(steps)
    .filter((line) => line.length >= 4),
};
const text = `${JSON.stringify(drawing)}\n`;
writeFileSync(target, text);
console.log(`${target.pathname}: ${text.length} characters`);

/**
 * A line as whole steps east and north, each from the point before; the first from 0° E, 0° N.
 * @param {number[][]} line
 */
function steps(line) {
  let [atEast, atNorth] = [0, 0];
  return line.flatMap(([longitude = 0, latitude = 0], index) => {
    const [east, north] = [Math.round(longitude * stepsPerDegree), Math.round(latitude * stepsPerDegree)];
    const step = [east - atEast, north - atNorth];
    [atEast, atNorth] = [east, north];
    return index > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}
