import { type GlyphExtent, geometry } from './timeline-layout';

/** What stands in the rows of a lane near the place that is being filled, in pixels; filled from the axis' start on. */
export class RowRoom {
  readonly #rows: GlyphExtent[][];

  constructor(rows: number) {
    this.#rows = Array.from({ length: rows }, () => []);
  }

  /** The first row from `from` up to `to` with room for a stretch, which it then holds; none if all are taken. */
  take(stretch: GlyphExtent, from: number, to: number): number | undefined {
    for (let row = from; row < to; row++) {
      const held = this.#rows[row];
      if (held?.every((other) => isApart(other, stretch))) {
        held.push(stretch);
        return row;
      }
    }
    return undefined;
  }

  /** Forgets what ends before a place that nothing to come can reach. */
  forget(before: number): void {
    for (const row of this.#rows) {
      let kept = 0;
      for (const stretch of row) if (stretch.end > before) row[kept++] = stretch;
      row.length = kept;
    }
  }
}

function isApart(a: GlyphExtent, b: GlyphExtent): boolean {
  return a.end + geometry.gap <= b.start || b.end + geometry.gap <= a.start;
}
