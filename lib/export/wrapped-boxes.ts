export type WrappedBox = Readonly<{ row: number; start: number }>;

/** Boxes of these widths side by side from the start edge, wrapping into rows where `room` ends; all in pixels. */
export function wrappedBoxes(
  widths: readonly number[],
  room: number,
  gap: number,
): Readonly<{ rows: number; places: readonly WrappedBox[] }> {
  let row = 0;
  let start = 0;
  const places = widths.map((width) => {
    if (start > 0 && start + width > room) {
      row += 1;
      start = 0;
    }
    const place = { row, start };
    start += width + gap;
    return place;
  });
  return { rows: widths.length === 0 ? 0 : row + 1, places };
}
