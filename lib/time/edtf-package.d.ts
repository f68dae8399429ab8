// The package has no types of its own. Only its parser is used: the dates and bounds it computes are not safe to draw.
declare module 'edtf' {
  /** Months count from 0. The marks are `true`, or a bit mask of the digits they stand on, or 0. */
  export type EdtfDate = Readonly<{
    type: 'Date';
    values: readonly number[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    unspecified?: number;
  }>;
  /** `null` is an end that nobody knows ("2016/"), Infinity one that is open ("2016/.."). */
  export type EdtfEnd = EdtfNode | number | null;
  export type EdtfNode =
    | EdtfDate
    | Readonly<{ type: 'Interval'; values: readonly [EdtfEnd, EdtfEnd] }>
    | Readonly<{
        type: 'Set' | 'List';
        values: readonly (EdtfNode | readonly EdtfNode[])[];
        earlier?: boolean;
        later?: boolean;
      }>
    | Readonly<{ type: 'Year' | 'Decade' | 'Century' | 'Season'; values: readonly number[] }>;

  /** Throws on a text that is not EDTF. */
  export function parse(text: string): EdtfNode;
}
