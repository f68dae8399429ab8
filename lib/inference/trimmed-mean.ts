/**
 * The mean without the lowest and the highest `part` of the values, a share below one half (`trim` of the R package
 * aggutils, which drops round(part·n) on each side); throws where nothing would be left.
 */
export function trimmedMean(values: readonly number[], part: number): number {
  const drop = Math.round(part * values.length);
  const kept = values.toSorted((a, b) => a - b).slice(drop, Math.max(drop, values.length - drop));
  if (kept.length === 0) throw new Error(`nothing is left of ${values.length} values`);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
