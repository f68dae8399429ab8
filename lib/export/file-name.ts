import type { IsoDate } from '@/lib/time/civil-date';

export type FileKind = 'svg' | 'png' | 'csv' | 'ics';

/** A name that says of what, which part and as of which day: "after-sirte-timeline-2016-11-15.svg". */
export function fileName(
  slug: string,
  asOfOn: IsoDate,
  kind: FileKind,
  range: 'everything' | 'view' = 'everything',
): string {
  const what = kind === 'csv' ? 'developments' : kind === 'ics' ? 'calendar' : 'timeline';
  return `${slug}-${what}${range === 'view' ? '-view' : ''}-${asOfOn}.${kind}`;
}
