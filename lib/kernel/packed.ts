import { gaps, list, numbered, own, type Packed, same, table } from './packed-form';

/** The packed form of a value that JSON can hold; keys whose value is `undefined` are left out, as JSON does. */
export function packed(value: unknown): Packed {
  if (Array.isArray(value)) {
    const cells: readonly unknown[] = value;
    return isTable(cells) ? [table, cells.length, ...columns(cells)] : [list, ...value.map(packed)];
  }
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [key, packed(each)]),
    );
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return value as Packed;
  throw new Error(`no value of JSON: ${String(value)}`);
}

type Row = Readonly<Record<string, unknown>>;

function isTable(rows: readonly unknown[]): rows is readonly Row[] {
  // a row is filled key by key, which one key would misunderstand
  return rows.length > 1 && rows.every((row) => isObject(row) && !Object.hasOwn(row, '__proto__'));
}

function columns(rows: readonly Row[]): readonly Packed[] {
  const keys = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row)) if (row[key] !== undefined) keys.add(key);
  return [...keys].flatMap((key) => [key, column(rows.map((row) => row[key]))]);
}

function column(cells: readonly unknown[]): Packed {
  const missing = cells.flatMap((cell, row) => (cell === undefined ? [row] : []));
  if (missing.length > 0) return [gaps, steps(missing), column(cells.filter((cell) => cell !== undefined))];
  const numbers = new Map<string, number>();
  const values: unknown[] = [];
  const at = cells.map((cell) => {
    const text = JSON.stringify(cell);
    const known = numbers.get(text) ?? values.length;
    if (known === values.length) {
      numbers.set(text, known);
      values.push(cell);
    }
    return known;
  });
  if (values.length === 1) return [same, packed(values[0])];
  // a dictionary pays where most values come again
  return values.length * 2 <= cells.length ? [numbered, packed(values), at] : [own, packed(cells)];
}

/** Ascending numbers as their differences, which are short. */
function steps(ascending: readonly number[]): readonly number[] {
  return ascending.map((value, index) => value - (ascending[index - 1] ?? 0));
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
