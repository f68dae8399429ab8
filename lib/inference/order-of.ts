/**
 * The positions of whole numbers in ascending order, equals in the order in which they stand. Number and position are
 * packed into one number each, because plain numbers sort several times faster than anything compared by a function.
 */
export function orderOf(keys: Int32Array): Uint32Array {
  const count = keys.length;
  const packed = new Float64Array(count);
  for (let i = 0; i < count; i += 1) packed[i] = (keys[i] ?? 0) * count + i;
  packed.sort();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const value = packed[i] ?? 0;
    order[i] = value - Math.floor(value / count) * count;
  }
  return order;
}
