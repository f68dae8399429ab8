import type { TimelineStep } from './timeline-steps';

/** A line through the columns of a step chart: level inside a column, rising between two. */
export function stepLine(
  values: readonly number[],
  frame: Readonly<{ columns: number; width: number; height: number; most: number; rightToLeft: boolean }>,
): string {
  const column = frame.width / frame.columns;
  const x = (from: number) => rounded(frame.rightToLeft ? frame.width - from : from);
  return values
    .map((value, index) => {
      const y = columnHeight(value, frame);
      const verb = index === 0 ? 'M' : 'L';
      return `${verb}${x(index * column)} ${y}L${x((index + 1) * column)} ${y}`;
    })
    .join('');
}

/** The height at which a value stands, from the top. */
export function columnHeight(value: number, { height, most }: Readonly<{ height: number; most: number }>) {
  return rounded(height - (value / most) * height);
}

/** The columns that carry a date: the first of each day, where the one before leaves room. */
export function datedColumns(timeline: readonly TimelineStep[], columnsApart: number): readonly number[] {
  const found: number[] = [];
  timeline.forEach(({ knownOn }, index) => {
    if (knownOn === undefined || knownOn === timeline[index - 1]?.knownOn) return;
    const last = found.at(-1);
    if (last === undefined || index - last >= columnsApart) found.push(index);
  });
  return found;
}

function rounded(units: number): number {
  return Math.round(units * 10) / 10;
}
