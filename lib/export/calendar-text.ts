import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { basicStamp } from '@/lib/time/basic-stamp';
import type { IsoDate } from '@/lib/time/civil-date';
import { addDays } from '@/lib/time/date-arithmetic';
import { edtfOf } from '@/lib/time/edtf-of';
import type { Window } from '@/lib/time/window';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import { contentLine, textValue } from './content-line';
import { noticeOf } from './notice-of';
import { type Selection, selectedItems } from './selection';

/**
 * The dated developments as an iCalendar (RFC 5545) of whole days, each as long as its window, so that a calendar never
 * shows a sharp day for a vague date. What has no date is left out and counted. `stampedAt` is the moment of making, an
 * ISO 8601 instant in UTC.
 */
export function calendarText(selection: Selection, stampedAt: string): string {
  const { picture, tongue, asOfOn } = selection;
  const { dossier } = picture;
  const words = wordsIn(tongue, 'exporting').calendar;
  const byId = new Map(dossier.developments.map((each) => [each.id, each]));
  const items = selectedItems(selection);
  const undated = items.filter(({ window }) => window === undefined).length;
  const notice = noticeOf(tongue, dossier, selection.triedOn, selection.sandbox);
  const title = textIn(tongue, dossier.title).text;
  const about = [notice, words.asOf(fullDay(tongue, asOfOn)), words.leftOut(undated), dossier.marking];
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Masar//Timeline//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', textValue(title)),
    contentLine('X-WR-CALDESC', textValue(about.filter((part) => part !== '').join('\n'))),
    contentLine('X-MASAR-MARKING', textValue(dossier.marking)),
    contentLine('X-MASAR-AS-OF', asOfOn),
    contentLine('X-MASAR-UNDATED-LEFT-OUT', String(undated)),
    ...items.flatMap((item) => {
      const development = byId.get(item.id);
      return development === undefined || item.window === undefined
        ? []
        : [event({ item, window: item.window, development, dossier, stampedAt, selection })];
    }),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

type Told = Readonly<{
  item: TimelineItem;
  window: Window;
  development: Development;
  dossier: Dossier;
  stampedAt: string;
  selection: Selection;
}>;

function event({ item, window, development, dossier, stampedAt, selection }: Told): string {
  const { tongue, picture, asOfOn } = selection;
  const { first, last } = allDays(item, window, asOfOn);
  const end = addDays(last, 1);
  const scenario = picture.scenarios.find(({ id }) => id === item.scenario)?.name;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${item.id}.${dossier.slug}@masar`),
    contentLine('DTSTAMP', basicStamp(stampedAt)),
    contentLine('DTSTART;VALUE=DATE', first.replaceAll('-', '')),
    // the end is the first day after; a calendar that ends with the year 9999 has none after its last
    ...(end > last ? [contentLine('DTEND;VALUE=DATE', end.replaceAll('-', ''))] : []),
    contentLine('SUMMARY', textValue(item.title)),
    contentLine('DESCRIPTION', textValue(description(item, window, development, selection))),
    contentLine('CATEGORIES', textValue(scenario ?? wordsIn(tongue, 'timeline').context)),
    contentLine('X-EDTF', textValue(edtfOf(window))),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** The whole window; open on a side, the end that is known, and until the as-of day for what still goes on. */
function allDays(item: TimelineItem, window: Window, asOfOn: IsoDate) {
  const first = firstDay(window) ?? lastDay(window);
  if (first === undefined) throw new Error(`a window without bounds: ${item.id}`);
  const open = item.shape === 'ongoing' && asOfOn > first ? asOfOn : first;
  return { first, last: lastDay(window) ?? open };
}

function description(
  item: TimelineItem,
  window: Window,
  development: Development,
  { tongue, picture, asOfOn, triedOn, sandbox }: Selection,
): string {
  const words = wordsIn(tongue, 'exporting').calendar;
  const said = textIn(tongue, development.attribution.said).text;
  const isOpen = firstDay(window) === undefined || lastDay(window) === undefined;
  const notice = noticeOf(tongue, picture.dossier, triedOn, sandbox);
  return [
    words.happened(windowWords(tongue, window)),
    isOpen
      ? item.shape === 'ongoing'
        ? words.stillGoingOn(fullDay(tongue, asOfOn))
        : words.openEnd
      : undefined,
    words.known(windowWords(tongue, item.known)),
    words.source(said, development.grade),
    textIn(tongue, development.gist).text,
    development.doubt && words.doubt(textIn(tongue, development.doubt).text),
    notice === '' ? undefined : notice,
    picture.dossier.marking,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
