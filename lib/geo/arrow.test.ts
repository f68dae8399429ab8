import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrow, type Course, leaving } from './arrow';
import { arrowWidth, isAtFloor } from './arrow-width';

const point = fc.record({ x: fc.integer({ min: 0, max: 1280 }), y: fc.integer({ min: 0, max: 800 }) });
const course: fc.Arbitrary<Course> = fc
  .record({ from: point, bend: point, to: point })
  .filter(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y) > 150);
const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('arrow', () => {
  it('keeps its tip where it is, however wide the shaft', () => {
    fc.assert(
      fc.property(course, fc.double({ min: 3, max: 75, noNaN: true }), (way, width) => {
        const [x, y] = numbers(arrow(way, width, 0.5).head);
        expect([x, y]).toEqual([way.to.x, way.to.y]);
      }),
    );
  });

  it('starts its shaft where the course starts', () => {
    fc.assert(
      fc.property(course, fc.double({ min: 3, max: 75, noNaN: true }), (way, width) => {
        const { shaft, head } = arrow(way, width, 0.5);
        expect(numbers(shaft).slice(0, 2)).toEqual([way.from.x, way.from.y]);
        expect([...numbers(shaft), ...numbers(head)].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('draws a straight course along its line, with the number half way', () => {
    const straight = { from: { x: 0, y: 0 }, bend: { x: 100, y: 0 }, to: { x: 200, y: 0 } };
    const drawn = arrow(straight, 20, 0.5);
    expect(drawn.number).toEqual({ x: 100, y: 0 });
    expect(numbers(drawn.shaft).filter((_, index) => index % 2 === 1)).toEqual([0, 0, 0]);
  });
});

describe('leaving', () => {
  it('leaves room at the start and keeps the tip', () => {
    fc.assert(
      fc.property(course, (way) => {
        const { from, to } = leaving(way, 19);
        expect(Math.hypot(from.x - way.from.x, from.y - way.from.y)).toBeGreaterThanOrEqual(18.9);
        expect(Math.hypot(to.x - way.to.x, to.y - way.to.y)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('arrowWidth', () => {
  it('is proportional to the points wherever it is not at its floor', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), (points) => {
        if (isAtFloor(points)) expect(arrowWidth(points)).toBe(3);
        else expect(arrowWidth(2 * points)).toBeCloseTo(2 * arrowWidth(points), 9);
      }),
    );
  });

  it('draws 60 points four times as wide as 15', () => {
    expect(arrowWidth(60) / arrowWidth(15)).toBeCloseTo(4, 9);
  });
});
