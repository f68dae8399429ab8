/** A value that stood from a day on, until the next. */
export type HeldValue = Readonly<{ fromDay: number; value: number }>;

/**
 * The mean of a step path over the days from its first step to `endDay`, each value weighted by how long it stood (the
 * rule of forecasting tournaments for scores); throws where the path is empty, runs backward or has no length.
 */
export function timeAverage(path: readonly HeldValue[], endDay: number): number {
  const [first] = path;
  if (!first || !(endDay > first.fromDay)) throw new Error(`no days to average until ${endDay}`);
  const total = path.reduce((sum, { fromDay, value }, i) => {
    const days = (path[i + 1]?.fromDay ?? endDay) - fromDay;
    if (!(days >= 0)) throw new Error(`a path that runs backward at ${fromDay}`);
    return sum + value * days;
  }, 0);
  return total / (endDay - first.fromDay);
}
