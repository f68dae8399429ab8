import { gaps, list, numbered, own, type Packed, same, table } from './packed-form';

/** What was packed. */
export function unpacked(value: Packed): unknown {
  if (isList(value)) return unpackedList(value);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unpacked(each as Packed)]));
  return value;
}

function unpackedList([kind, ...rest]: readonly Packed[]): unknown {
  if (kind === list) return rest.map(unpacked);
  if (kind !== table) throw new Error(`no packed list: ${String(kind)}`);
  const [count, ...pairs] = rest;
  const rows = Array.from({ length: Number(count) }, (): Record<string, unknown> => ({}));
  for (let place = 0; place < pairs.length; place += 2) {
    const key = String(pairs[place]);
    cellsOf(pairs[place + 1] as readonly Packed[], rows.length).forEach((cell, row) => {
      const into = rows[row];
      if (into !== undefined && cell !== undefined) into[key] = cell;
    });
  }
  return rows;
}

/** The cells of a column; one value that many rows have is one object, as nothing here is ever altered. */
function cellsOf([kind, first, second]: readonly Packed[], count: number): readonly unknown[] {
  switch (kind) {
    case same:
      return new Array(count).fill(unpacked(first as Packed));
    case numbered: {
      const values = unpacked(first as Packed) as readonly unknown[];
      return (second as readonly number[]).map((number) => values[number]);
    }
    case own:
      return unpacked(first as Packed) as readonly unknown[];
    case gaps: {
      const cells: unknown[] = new Array(count);
      const missing = new Set<number>();
      let row = 0;
      for (const step of first as readonly number[]) {
        row += step;
        missing.add(row);
      }
      const there = cellsOf(second as readonly Packed[], count - missing.size);
      let next = 0;
      for (let each = 0; each < count; each++) if (!missing.has(each)) cells[each] = there[next++];
      return cells;
    }
    default:
      throw new Error(`no packed column: ${String(kind)}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Packed): value is readonly Packed[] {
  return Array.isArray(value);
}
