/** @typedef {Readonly<{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }>} TraceEvent */

/** What the browser traces as somebody's script running, whatever called it. */
const script = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
]);

/**
 * Milliseconds of script up to each frame of a trace, which a loop of animation frames in the page marks, in ascending order; only frames for which anything ran.
 *
 * @param {string} trace
 * @returns {readonly number[]}
 */
export function scriptByFrame(trace) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace);
  const events = ofBusiestThread(traceEvents);
  const frames = events.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const times = new Float64Array(frames.length + 1);
  let [frame, end] = [0, 0];
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    if (!script.has(name) || ts < end) continue;
    end = ts + dur;
    while (frame < frames.length && (frames[frame] ?? 0) <= ts) frame += 1;
    times[frame] = (times[frame] ?? 0) + tdur / 1_000;
  }
  return [...times].filter((time) => time > 0.1).sort((a, b) => a - b);
}

/**
 * The events of the thread that runs the page, in the order in which they began, the outer before the inner.
 *
 * @param {readonly TraceEvent[]} all
 */
function ofBusiestThread(all) {
  /** @type {Map<string, TraceEvent[]>} */
  const threads = new Map();
  for (const event of all) {
    const key = `${event.pid}/${event.tid}`;
    const own = threads.get(key) ?? [];
    own.push(event);
    threads.set(key, own);
  }
  const calls = (/** @type {readonly TraceEvent[]} */ events) =>
    events.filter(({ name }) => script.has(name)).length;
  const [busiest = []] = [...threads.values()].sort((a, b) => calls(b) - calls(a));
  return busiest.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}
