import type { Point } from './point';

/** A curve from a point to a tip, bent toward a third point: a quadratic Bézier. */
export type Course = Readonly<{ from: Point; bend: Point; to: Point }>;
export type Arrow = Readonly<{
  /** The shaft's middle line; it is stroked with one width from end to end, for tapering reads as distance. */
  shaft: string;
  head: string;
  /** Where the number stands, on the shaft. */
  number: Point;
}>;

/** The drawing of one arrow; the tip stays where it is however wide the shaft grows. */
export function arrow(course: Course, width: number, numberAt: number): Arrow {
  const headLength = Math.max(20, width * 0.95);
  const headHalf = Math.max(11, width * 0.92);
  const base = on(course, parameterBeforeEnd(course, headLength));
  const length = distance(base, course.to);
  const along = { x: (course.to.x - base.x) / length, y: (course.to.y - base.y) / length };
  const left = { x: base.x - along.y * headHalf, y: base.y + along.x * headHalf };
  const right = { x: base.x + along.y * headHalf, y: base.y - along.x * headHalf };
  // The shaft reaches into the head, so that no gap opens where a curve meets a straight edge.
  const { from, bend, to } = upTo(course, parameterBeforeEnd(course, headLength * 0.6));
  return {
    shaft: `M${pair(from)}Q${pair(bend)} ${pair(to)}`,
    head: `M${pair(course.to)}L${pair(left)}L${pair(right)}Z`,
    number: rounded(on(course, numberAt)),
  };
}

/** The course without its first `length` units: room for the ring around the place that everything leaves. */
export function leaving(course: Course, length: number): Course {
  const { from, bend, to } = upTo({ ...course, from: course.to, to: course.from }, 1 - startParameter());
  return { from: to, bend, to: from };

  function startParameter(): number {
    const steps = 100;
    for (let i = 1; i < steps; i++) {
      if (distance(on(course, i / steps), course.from) >= length) return i / steps;
    }
    return 0;
  }
}

function on({ from, bend, to }: Course, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
  };
}

/** The course up to parameter `t`, by de Casteljau's subdivision. */
function upTo({ from, bend, to }: Course, t: number): Course {
  const mix = (a: Point, b: Point) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  return { from, bend: mix(from, bend), to: on({ from, bend, to }, t) };
}

/** The last parameter at which the tip is still `length` away; the middle, if the course is too short for a head. */
function parameterBeforeEnd(course: Course, length: number): number {
  const steps = 200;
  for (let i = steps - 1; i > steps / 2; i--) {
    if (distance(on(course, i / steps), course.to) >= length) return i / steps;
  }
  return 0.5;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
function pair(point: Point): string {
  const { x, y } = rounded(point);
  return `${x},${y}`;
}
