import { type BitStream, nextUniform } from './bit-stream';
import { nextNormal } from './normal-draws';

/**
 * Fills a row with gamma draws of this shape and scale 1, by Marsaglia and Tsang (2000); with 0 for a shape of 0. As
 * shares of their sum, draws of two shapes are beta draws and draws of several are Dirichlet draws.
 */
export function fillGamma(into: Float64Array, shape: number, stream: BitStream): void {
  if (!(shape >= 0)) throw new Error(`not a shape: ${shape}`);
  if (shape === 0) {
    into.fill(0);
    return;
  }
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let i = 0; i < into.length; i += 1) {
    for (;;) {
      const x = nextNormal(stream);
      const root = 1 + c * x;
      const u = nextUniform(stream);
      if (root <= 0) continue;
      const v = root * root * root;
      into[i] = d * v;
      // Nearly all draws pass the first test, which needs no logarithm.
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) break;
      if (Math.log(u) < square / 2 + d * (1 - v + Math.log(v))) break;
    }
  }
  // A shape below 1 is reached from the one above it.
  if (shape < 1)
    for (let i = 0; i < into.length; i += 1) into[i] = (into[i] ?? 0) * nextUniform(stream) ** (1 / shape);
}
