/** A number in a formula: three figures that count, Latin digits. */
export function figure(value: number): string {
  if (Math.abs(value) === Number.POSITIVE_INFINITY)
    return value > 0 ? String.raw`\infty` : String.raw`-\infty`;
  const rounded = Number(value.toPrecision(3));
  // 1e-7 is no figure that anybody reads: what is that small is nothing here
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded);
}

/** An id as upright letters of a formula. As text, since `\mathrm` loses the second of two digits. */
export function upright(id: string): string {
  return String.raw`\text{${id}}`;
}
