import type { Point } from './point';

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The lines of a path that is made of one absolute start and relative steps each. */
export function rings(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      let at: Point = { x: 0, y: 0 };
      return line
        .replace('Z', '')
        .split('l')
        .map((step) => {
          const [x = 0, y = 0] = step.split(',').map(Number);
          at = { x: at.x + x, y: at.y + y };
          return at;
        });
    });
}

/** The even-odd rule. */
export function isInside(shape: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let crossings = 0;
  for (const ring of shape)
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) crossings++;
    });
  return crossings % 2 === 1;
}
