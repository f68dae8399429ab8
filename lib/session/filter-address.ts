import { oneOf } from '@/lib/kernel/one-of';
import { type IsoDate, isIsoDate } from '@/lib/time/civil-date';

/** Which developments are picked out. Fields narrow one another; within a field any value suffices. */
export type Filter = Readonly<{
  /** Words looked for in titles, gists, names and date wordings, in either script. */
  text?: string | undefined;
  actors?: readonly string[] | undefined;
  places?: readonly string[] | undefined;
  /** Who said it, as the dossier words it in English, or in Arabic where it has no English. */
  sources?: readonly string[] | undefined;
  grades?: readonly string[] | undefined;
  /** Scenario ids of the lanes; `context` for what bears on none. */
  scenarios?: readonly string[] | undefined;
  /** Rows of the report, or rows from elsewhere. */
  from?: 'report' | 'elsewhere' | undefined;
  /** Rows that a source check has added or looked into, or the others. */
  checks?: 'with' | 'without' | undefined;
  /** Only what may have happened within these days, both inclusive; an end left out is open. */
  days?: Readonly<{ from?: IsoDate | undefined; to?: IsoDate | undefined }> | undefined;
  /** What does not match stays on the timeline, faint. It picks nothing out itself. */
  faint?: true | undefined;
}>;

/** What bears on no scenario: no scenario can be called this, for an id begins with a letter or digit. */
export const noScenario = '-';

const longest = 200;
const lists = {
  actors: 'actor',
  places: 'place',
  sources: 'source',
  grades: 'grade',
  scenarios: 'for',
} as const;
export type ListField = keyof typeof lists;
export const listFields: readonly ListField[] = ['actors', 'places', 'sources', 'grades', 'scenarios'];

/** The filter in a query string, or none where it asks for nothing. */
export function readFilter(query: URLSearchParams): Filter | undefined {
  const filter: Filter = {
    text: query.get('q')?.trim().slice(0, longest) || undefined,
    ...Object.fromEntries(listFields.map((field) => [field, values(query.getAll(lists[field]))])),
    from: oneOf(['report', 'elsewhere'], query.get('from')),
    checks: oneOf(['with', 'without'], query.get('checks')),
    days: days(query.get('during')),
    faint: query.get('others') === 'faint' ? true : undefined,
  };
  return isEmpty(filter) && !filter.faint ? undefined : filter;
}

/** Writes a filter into a query string. */
export function writeFilter(filter: Filter, query: URLSearchParams): void {
  const text = filter.text?.trim();
  if (text) query.set('q', text);
  for (const field of listFields) for (const value of filter[field] ?? []) query.append(lists[field], value);
  if (filter.from !== undefined) query.set('from', filter.from);
  if (filter.checks !== undefined) query.set('checks', filter.checks);
  if (filter.days !== undefined) query.set('during', `${filter.days.from ?? ''}_${filter.days.to ?? ''}`);
  if (filter.faint) query.set('others', 'faint');
}

/** A filter as one text, the same for filters that ask for the same. */
export function filterKey(filter: Filter | undefined): string {
  const query = new URLSearchParams();
  if (filter !== undefined) writeFilter(filter, query);
  return query.toString();
}

/** Whether a filter picks nothing out. */
export function isEmpty({ faint, text, ...fields }: Filter): boolean {
  return !text?.trim() && Object.values(fields).every((value) => value === undefined);
}

function values(all: readonly string[]): readonly string[] | undefined {
  const kept = all.filter((value) => value !== '' && value.length <= longest).slice(0, 50);
  return kept.length === 0 ? undefined : kept;
}

function days(text: string | null): Filter['days'] {
  const [, from, to] = /^([\d-]*)_([\d-]*)$/.exec(text ?? '') ?? [];
  const [first, last] = [from, to].map((end) => (end !== undefined && isIsoDate(end) ? end : undefined));
  const isWhole = (first ?? '') === from && (last ?? '') === to && from + to !== '';
  const isInOrder = first === undefined || last === undefined || first <= last;
  return isWhole && isInOrder ? { from: first, to: last } : undefined;
}
