/** Milliseconds of processor time that something takes: the median and the least of `runs` after the warm-up. */
export type Timing = Readonly<{ medianMs: number; shortestMs: number; runs: number }>;

/**
 * Times a task as often as fits into `patienceMs`, at least three times, at most `most` times. Processor time, its
 * garbage collection included: what else the machine does at the moment does not count.
 */
export function timed(task: () => unknown, most = 21, patienceMs = 2_000): Timing {
  const first = msOf(task, 1);
  // What is short is timed in batches, for the clock's sake.
  const batch = Math.max(1, Math.ceil(10 / Math.max(first, 0.1)));
  const runs = Math.min(most, Math.max(3, Math.floor(patienceMs / (first * batch))));
  // The compiler needs a few rounds, but what takes a second has warmed up within one.
  for (let i = 0; i < (first > 1_000 ? 0 : Math.min(10, runs)); i += 1) msOf(task, batch);
  const times = Array.from({ length: runs }, () => msOf(task, batch)).sort((a, b) => a - b);
  return { medianMs: times[Math.floor(runs / 2)] ?? 0, shortestMs: times[0] ?? 0, runs };
}

function msOf(task: () => unknown, batch: number): number {
  const began = process.cpuUsage();
  for (let i = 0; i < batch; i += 1) task();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000 / batch;
}
