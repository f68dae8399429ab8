/** What a page under measurement offers; the driver knows nothing else of it. */
export type Candidate = Readonly<{
  /** Selector of everything it draws for a development or a cluster of them. */
  marks: string;
  /** Selector of what is dragged and over which the wheel turns. */
  surface: string;
  /** Selectors of the two buttons that zoom, where it has no zoom by wheel. */
  zoomButtons?: Readonly<{ in: string; out: string }>;
  /** Turns developments into the candidate's own format; not timed. */
  prepare: (count: number) => void;
  /** Draws them into the element: everything from here to the screen is timed. */
  mount: (into: HTMLElement) => void;
  /** Says when what stands there is what was asked for, where a mark alone does not tell. */
  isDrawn?: () => boolean;
  /** Shows an n-th of the whole time around its middle; 1 is all of it. */
  show: (nth: number) => void;
}>;

type Mounted = Readonly<{ mountMs: number }>;
type Bench = Omit<Candidate, 'mount'> &
  Readonly<{
    mount: () => Promise<Mounted>;
    nodes: () => number;
    layout: () => string;
    frames: Readonly<{ start: () => void; stop: () => readonly number[] }>;
    settled: () => Promise<void>;
  }>;
declare global {
  interface Window {
    bench?: Bench;
  }
}

/** Puts the candidate and the instruments, the same for all, where the driver finds them. */
export function offer(candidate: Candidate): void {
  const root = document.querySelector('main') ?? document.body;
  window.bench = {
    ...candidate,
    mount: async () => {
      const start = performance.now();
      candidate.mount(root);
      // some draw at once, some after a while: the first frame that holds a mark is the one that is painted
      do await nextFrame();
      while (!isShown(root.querySelector(candidate.marks)) || candidate.isDrawn?.() === false);
      await nextFrame();
      return { mountMs: (await nextFrame()) - start };
    },
    nodes: () => root.querySelectorAll('*').length,
    layout: () => layoutOf(root, candidate.marks),
    frames: frameRecorder(),
    settled: () => quiet(root),
  };
}

/** Some build everything hidden first. */
function isShown(mark: Element | null): boolean {
  return mark?.checkVisibility({ visibilityProperty: true }) ?? false;
}

function nextFrame(): Promise<number> {
  return new Promise((done) => requestAnimationFrame(() => done(performance.now())));
}

/** Every mark's outer box to a hundredth of a pixel, as text, so that two layouts can be compared. */
function layoutOf(root: HTMLElement, marks: string): string {
  const boxes = [...root.querySelectorAll(marks)].map((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return [x, y, width, height].map((value) => value.toFixed(2)).join(' ');
  });
  // a mark may stand elsewhere in the document and yet on the same spot
  return boxes.sort().join('\n');
}

/** The time between displayed frames, in milliseconds. */
function frameRecorder(): Bench['frames'] {
  let lengths: number[] = [];
  let last: number | undefined;
  let request = 0;
  // the browser's own time of the frame: what is displayed is displayed then, however late this is called
  const record = (now: number) => {
    if (last !== undefined) lengths.push(now - last);
    last = now;
    request = requestAnimationFrame(record);
  };
  return {
    start: () => {
      lengths = [];
      last = undefined;
      request = requestAnimationFrame(record);
    },
    stop: () => {
      cancelAnimationFrame(request);
      return lengths;
    },
  };
}

const quietMs = 300;
const restlessMs = 3_000;

/** Resolves once nothing in the document has changed for a while; what never rests is taken as it is. */
function quiet(root: HTMLElement): Promise<void> {
  return new Promise((done) => {
    const last = setTimeout(finish, restlessMs);
    let timer = setTimeout(finish, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, quietMs);
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    function finish() {
      clearTimeout(last);
      clearTimeout(timer);
      observer.disconnect();
      done();
    }
  });
}
