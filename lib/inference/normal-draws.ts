import { type BitStream, nextBits, nextUniform } from './bit-stream';

/** Fills a row with standard normal draws. */
export function fillNormal(into: Float64Array, stream: BitStream): void {
  for (let i = 0; i < into.length; i += 1) into[i] = nextNormal(stream);
}

/**
 * A standard normal draw by the ziggurat of Marsaglia and Tsang (2000). The bits that choose a layer and those that
 * choose a place in it are kept apart (Doornik 2005).
 */
export function nextNormal(stream: BitStream): number {
  const bits = nextBits(stream);
  const layer = bits & (layers - 1);
  // The upper 25 bits, with their sign, as a place between -1 and 1 that is never exactly in the middle.
  const x = ((bits >> 7) + 0.5) * 2 ** -24 * (widths[layer] ?? 0);
  return Math.abs(x) < (widths[layer + 1] ?? 0) ? x : atEdge(x, layer, stream);
}

/** The draw where the place lies outside the part of its layer that is wholly under the curve: one in eighty. */
function atEdge(x: number, layer: number, stream: BitStream): number {
  if (layer === 0) return x < 0 ? -tail(stream) : tail(stream);
  const bottom = heights[layer] ?? 0;
  const height = bottom + nextUniform(stream) * ((heights[layer + 1] ?? 0) - bottom);
  return height < Math.exp((-x * x) / 2) ? x : nextNormal(stream);
}

/** A draw beyond the widest layer (Marsaglia 1964). */
function tail(stream: BitStream): number {
  for (;;) {
    const x = -Math.log(nextUniform(stream)) / tailFrom;
    if (-2 * Math.log(nextUniform(stream)) > x * x) return tailFrom + x;
  }
}

const layers = 128;
/** Where the tail begins and the area of every layer, for 128 of them (Marsaglia and Tsang 2000). */
const tailFrom = 3.442619855899;
const area = 9.91256303526217e-3;

const widths = new Float64Array(layers + 1);
// Layer 0 is as wide as its area asks for, tail included; the others lie on top of each other up to the peak.
widths[0] = area / Math.exp((-tailFrom * tailFrom) / 2);
widths[1] = tailFrom;
for (let i = 2; i < layers; i += 1) {
  const x = widths[i - 1] ?? 0;
  widths[i] = Math.sqrt(-2 * Math.log(area / x + Math.exp((-x * x) / 2)));
}
const heights = widths.map((x) => Math.exp((-x * x) / 2));
