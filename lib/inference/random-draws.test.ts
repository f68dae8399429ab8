import { describe, expect, it } from 'vitest';
import { bitStream, nextBits, nextUniform } from './bit-stream';
import { fillGamma } from './gamma-draws';
import { normalBelow } from './normal';
import { fillNormal, nextNormal } from './normal-draws';

const count = 200_000;

function mean(values: Float64Array, of: (value: number) => number = (value) => value) {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length;
}
/** Five standard errors of a share of `count` draws. */
function bound(chance: number) {
  return 5 * Math.sqrt((chance * (1 - chance)) / count);
}
function drawn(fill: (into: Float64Array) => void) {
  const values = new Float64Array(count);
  fill(values);
  return values;
}

describe('bits', () => {
  it('are the same for the same seed and others for another', () => {
    const bits = (seed: number) => {
      const stream = bitStream(seed);
      return Array.from({ length: 8 }, () => nextBits(stream));
    };
    expect(bits(7)).toEqual(bits(7));
    expect(bits(7)).not.toEqual(bits(8));
    expect(bits(-1)).not.toEqual(bits(1));
  });

  it('are those of sfc32, whoever writes it', () => {
    const stream = bitStream(7);
    const found = Array.from({ length: 3 }, () => nextBits(stream) >>> 0);
    expect(found).toEqual([2_608_583_946, 3_360_663_283, 1_397_665_502]);
  });

  it('are each set half of the time', () => {
    const stream = bitStream(3);
    const set = new Float64Array(32);
    for (let i = 0; i < count; i += 1) {
      const bits = nextBits(stream);
      for (let bit = 0; bit < 32; bit += 1) set[bit] = (set[bit] ?? 0) + ((bits >>> bit) & 1);
    }
    for (const times of set) expect(Math.abs(times / count - 0.5)).toBeLessThan(bound(0.5));
  });

  it('make numbers that fill (0, 1) evenly', () => {
    const stream = bitStream(5);
    const values = new Float64Array(count).map(() => nextUniform(stream));
    for (const edge of [0.1, 0.25, 0.5, 0.9])
      expect(Math.abs(mean(values, (value) => (value < edge ? 1 : 0)) - edge)).toBeLessThan(bound(edge));
    expect(Math.min(...values.subarray(0, 1_000))).toBeGreaterThan(0);
  });
});

describe('normal draws', () => {
  const values = drawn((into) => fillNormal(into, bitStream(11)));

  it('lie below every value as often as they should, out into both tails', () => {
    for (let x = -4; x <= 4; x += 0.25) {
      const chance = normalBelow(x);
      const found = mean(values, (value) => (value < x ? 1 : 0));
      expect(Math.abs(found - chance)).toBeLessThan(bound(chance) + 1e-5);
    }
    // Beyond the widest layer, where the tail is drawn by itself.
    expect(values.some((value) => value > 3.5) && values.some((value) => value < -3.5)).toBe(true);
  });

  it('have the moments of a normal', () => {
    const error = 5 / Math.sqrt(count);
    expect(Math.abs(mean(values))).toBeLessThan(error);
    expect(Math.abs(mean(values, (value) => value ** 2) - 1)).toBeLessThan(error * Math.sqrt(2));
    expect(Math.abs(mean(values, (value) => value ** 4) - 3)).toBeLessThan(error * Math.sqrt(96));
  });

  it('do not hang together from one to the next', () => {
    let product = 0;
    for (let i = 1; i < count; i += 1) product += (values[i] ?? 0) * (values[i - 1] ?? 0);
    expect(Math.abs(product / count)).toBeLessThan(5 / Math.sqrt(count));
  });

  it('are those of single draws', () => {
    const stream = bitStream(11);
    expect(nextNormal(stream)).toBe(values[0]);
    expect(nextNormal(stream)).toBe(values[1]);
  });
});

describe('gamma draws', () => {
  it('have mean and variance of their shape, also below 1', () => {
    for (const shape of [0.3, 1, 2, 6.5, 19]) {
      const values = drawn((into) => fillGamma(into, shape, bitStream(2)));
      expect(Math.abs(mean(values) - shape)).toBeLessThan(5 * Math.sqrt(shape / count));
      const variance = mean(values, (value) => (value - shape) ** 2);
      // The variance of the squared distance is 2k² + 6k.
      expect(Math.abs(variance - shape)).toBeLessThan(5 * Math.sqrt((2 * shape ** 2 + 6 * shape) / count));
    }
  });

  it('wait as long as a shape of 1 does', () => {
    const values = drawn((into) => fillGamma(into, 1, bitStream(4)));
    for (const x of [0.1, 0.5, 1, 2, 4]) {
      const chance = 1 - Math.exp(-x);
      expect(Math.abs(mean(values, (value) => (value < x ? 1 : 0)) - chance)).toBeLessThan(bound(chance));
    }
  });

  it('are 0 for a shape of 0, and refused below', () => {
    const values = new Float64Array(3).fill(1);
    fillGamma(values, 0, bitStream(1));
    expect([...values]).toEqual([0, 0, 0]);
    expect(() => fillGamma(values, -1, bitStream(1))).toThrow('not a shape');
    expect(() => fillGamma(values, Number.NaN, bitStream(1))).toThrow('not a shape');
  });
});
