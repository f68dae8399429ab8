/** A key is packed with the position it belongs to: together they fit the 53 whole bits of a double. */
const positionBits = 2 ** 20;

/**
 * Positions in ascending order of their keys (whole numbers from 0 up to 2³²), equal ones as `compare` has them: as good
 * as sorting by comparison, without calling it but for ties. Up to a million positions.
 */
export function ranked(
  positions: readonly number[],
  keyOf: (position: number) => number,
  compare: (a: number, b: number) => number,
): Int32Array {
  const packed = new Float64Array(positions.length);
  positions.forEach((position, place) => {
    packed[place] = keyOf(position) * positionBits + position;
  });
  packed.sort();
  const order = Int32Array.from(packed, (key) => key % positionBits);
  let begin = 0;
  for (let place = 1; place <= order.length; place++) {
    const same =
      place < order.length &&
      Math.floor((packed[place] ?? 0) / positionBits) === Math.floor((packed[begin] ?? 0) / positionBits);
    if (same) continue;
    if (place - begin > 1) order.subarray(begin, place).sort(compare);
    begin = place;
  }
  return order;
}

/** A number from 0 to 1 as a whole one below `levels`. */
export function level(value: number, levels: number): number {
  return Math.min(levels - 1, Math.max(0, Math.floor(value * levels)));
}
