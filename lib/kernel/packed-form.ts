/**
 * A value of JSON as it travels with a page: lists of objects as columns, each key once and not once a row; a column of
 * one value said once, one of few values as a dictionary. Nothing is left out and nothing rounded: `unpacked` gives back
 * what was packed, with its keys in the order of the column in which they were first met.
 */
export type Packed = Plain | readonly Packed[] | Readonly<{ [key: string]: Packed }>;
type Plain = string | number | boolean | null;

/** What the first cell of a packed list says of the rest; objects and plain values are as they were. */
export const list = 0;
export const table = 1;
/** Of a column: every row has this value; or each row has the value with that number; or each row has its own. */
export const same = 2;
export const numbered = 3;
export const own = 4;
/** Of a column: in these rows the key is missing, and the rest is a column without them. */
export const gaps = 5;
