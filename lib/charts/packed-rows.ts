import type { LabelSide, Placed } from './timeline-layout';

const sides: readonly LabelSide[] = ['none', 'after', 'before', 'above'];

/** Row and side of items by their position, a byte or two each. */
export class PackedRows {
  readonly #rows: Int16Array;
  readonly #sides: Uint8Array;

  constructor(count: number) {
    this.#rows = new Int16Array(count).fill(-1);
    this.#sides = new Uint8Array(count);
  }

  put(position: number, row: number, side: LabelSide): void {
    this.#rows[position] = row;
    this.#sides[position] = sides.indexOf(side);
  }

  /** None for what has been put nowhere. */
  at(position: number): Placed | undefined {
    const row = this.#rows[position] ?? -1;
    return row < 0 ? undefined : { row, side: sides[this.#sides[position] ?? 0] ?? 'none' };
  }
}
