import type { DrawnShares } from '@/lib/charts/draw-rows';
import type { MonteCarloInput } from '@/lib/inference/monte-carlo';

type Answer = Readonly<{ job: number; drawn: DrawnShares }>;

let thread: Worker | undefined;
let isLost = false;
let job = 0;

/**
 * Starts the thread that draws, once, so that its script is here even if the server has gone when it is first needed.
 * Where threads are not to be had, nothing happens.
 */
export function startDrawing(): Worker | undefined {
  if (thread !== undefined || isLost || typeof Worker === 'undefined') return thread;
  thread = new Worker(new URL('./draws-worker.ts', import.meta.url), { type: 'module' });
  thread.addEventListener('error', () => {
    isLost = true;
    thread = undefined;
  });
  return thread;
}

/**
 * Draws beside the page, and where that cannot be had on it, once it is idle. The function that comes back calls the
 * job off: its answer is then ignored.
 */
export function requestDraws(input: MonteCarloInput, onDrawn: (drawn: DrawnShares) => void): () => void {
  const worker = startDrawing();
  if (worker === undefined) return drawHere(input, onDrawn);
  job += 1;
  const own = job;
  let stopInstead: (() => void) | undefined;
  const answered = ({ data }: MessageEvent<Answer>) => {
    if (data.job !== own) return;
    stop();
    onDrawn(data.drawn);
  };
  const failed = () => {
    stop();
    stopInstead = drawHere(input, onDrawn);
  };
  function stop() {
    worker?.removeEventListener('message', answered);
    worker?.removeEventListener('error', failed);
  }
  worker.addEventListener('message', answered);
  worker.addEventListener('error', failed);
  worker.postMessage({ job: own, input });
  return () => {
    stop();
    stopInstead?.();
  };
}

function drawHere(input: MonteCarloInput, onDrawn: (drawn: DrawnShares) => void): () => void {
  let calledOff = false;
  const draw = async () => {
    const { monteCarlo } = await import('@/lib/inference/monte-carlo');
    if (!calledOff) onDrawn(monteCarlo(input));
  };
  // not every browser can say when it is idle
  const idle = typeof requestIdleCallback === 'function';
  const handle = idle ? requestIdleCallback(draw) : setTimeout(draw, 0);
  return () => {
    calledOff = true;
    if (typeof handle === 'number' && idle) cancelIdleCallback(handle);
    else clearTimeout(handle);
  };
}
