import type { Cell, DevelopmentWhatIf, WhatIf } from './what-if-schema';

/** What may be said of one development; a key given as undefined is taken back and stands as recorded. */
export type DevelopmentEdit = Readonly<{
  [K in keyof DevelopmentWhatIf]?: DevelopmentWhatIf[K] | undefined;
}>;

/** The what-if with one cell of the matrix as given; without a cell it stands as recorded again. */
export function withCell(
  whatIf: WhatIf,
  development: string,
  scenario: string,
  cell: Cell | undefined,
): WhatIf {
  const cells = given({ ...whatIf.developments?.[development]?.cells, [scenario]: cell });
  return withDevelopment(whatIf, development, { cells: isBlank(cells) ? undefined : cells });
}

/** The what-if with something else said of one development; one of which nothing is said any longer disappears. */
export function withDevelopment(whatIf: WhatIf, development: string, change: DevelopmentEdit): WhatIf {
  const { developments = {}, ...rest } = whatIf;
  const { [development]: before, ...others } = developments;
  const after = given<DevelopmentWhatIf>({ ...before, ...change });
  const said = isBlank(after) ? others : { ...developments, [development]: after };
  return isBlank(said) ? rest : { ...rest, developments: said };
}

/** Whether everything is as recorded. */
export function isNothing(whatIf: WhatIf): boolean {
  return Object.values(whatIf).every((part) => part === undefined || isEmpty(part));
}

// lists, records of records and reliability tables are empty alike; a number, a day or a word says something
function isEmpty(part: unknown): boolean {
  return typeof part === 'object' && part !== null && Object.values(part).every((inner) => isEmpty(inner));
}

function isBlank(record: object): boolean {
  return Object.keys(record).length === 0;
}

function given<T extends object>(record: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
