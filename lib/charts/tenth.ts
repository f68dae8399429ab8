/** A coordinate to a tenth of a pixel, which is finer than any screen draws, and much shorter to write. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
