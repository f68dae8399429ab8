/**
 * The rows of a lane while it is filled from the start edge: how far each is taken, with the least of every stretch of
 * rows above them, so that the first free one among thousands is found without asking them all.
 */
export class FreeRows {
  #room = 8;
  /** A heap-shaped tree: leaf `#room + row` holds where a row is taken to, every other node the least of its two. */
  #least = new Float64Array(2 * this.#room).fill(Number.NEGATIVE_INFINITY);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Takes the first rows, `lines` of them together, that are free from `start`, up to `end`; gives the first of them. */
  take(lines: number, start: number, end: number): number {
    const row = this.#firstFree(lines, start);
    while (row + lines > this.#room) this.#grow();
    for (let each = row; each < row + lines; each++) this.#put(each, end);
    this.#count = Math.max(this.#count, row + lines);
    return row;
  }

  #firstFree(lines: number, start: number): number {
    let row = this.#nextFree(0, start);
    for (let line = 1; line < lines; line++)
      if ((this.#least[this.#room + row + line] ?? Number.NEGATIVE_INFINITY) > start) {
        row = this.#nextFree(row + line, start);
        line = 0;
      }
    return row;
  }

  /** The first row from `from` on that is free at `start`; one that is not there yet is free. */
  #nextFree(from: number, start: number): number {
    if (from >= this.#room) return from;
    let node = this.#room + from;
    // up to the first stretch at or after it that has a free row, then down to that row
    while ((this.#least[node] ?? 0) > start) {
      while (node % 2 === 1) node >>= 1;
      if (node === 0) return this.#room;
      node += 1;
    }
    while (node < this.#room) node = (this.#least[2 * node] ?? 0) <= start ? 2 * node : 2 * node + 1;
    return node - this.#room;
  }

  #put(row: number, end: number): void {
    let node = this.#room + row;
    this.#least[node] = end;
    for (node >>= 1; node > 0; node >>= 1)
      this.#least[node] = Math.min(this.#least[2 * node] ?? 0, this.#least[2 * node + 1] ?? 0);
  }

  #grow(): void {
    const ends = this.#least.slice(this.#room);
    this.#room *= 2;
    this.#least = new Float64Array(2 * this.#room).fill(Number.NEGATIVE_INFINITY);
    this.#least.set(ends, this.#room);
    for (let node = this.#room - 1; node > 0; node--)
      this.#least[node] = Math.min(this.#least[2 * node] ?? 0, this.#least[2 * node + 1] ?? 0);
  }
}
