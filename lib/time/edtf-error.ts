/** Parts of EDTF that name no window of days here: each needs a date chosen by a person. */
export type EdtfFeature = 'season' | 'time' | 'list' | 'year' | 'digits' | 'set' | 'unbounded' | 'part';

/** Why a text could not become a window. */
export type EdtfError =
  | Readonly<{ kind: 'edtf-unreadable' | 'edtf-too-long' | 'edtf-order'; text: string }>
  | Readonly<{ kind: 'edtf-unsupported'; feature: EdtfFeature; text: string }>;

/** The text is added where the error leaves the reader; inside only the cause travels. */
export type EdtfCause = 'edtf-unreadable' | 'edtf-order' | EdtfFeature;
