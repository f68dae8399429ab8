import { list, percent } from '../../numbers';

type Lag = Readonly<{ fewest: number; most: number | undefined }>;

type Led = Readonly<{ leader: string; passed: string | undefined; before: number; after: number }>;

const daysInMonth = 365.25 / 12;

/** From how many days on a lag is told in months, and from how many in years. */
const inMonths = 60;

const inYears = 1_100;

const enCount = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

const enSpan = (days: number) =>
  days >= inYears
    ? `about ${enCount(Math.round(days / 365.25), 'year', 'years')}`
    : days >= inMonths
      ? `about ${enCount(Math.round(days / daysInMonth), 'month', 'months')}`
      : enCount(days, 'day', 'days');

function enLag({ fewest, most }: Lag): string {
  if (most === undefined) return fewest === 0 ? 'the same day or later' : `at least ${enSpan(fewest)} later`;
  if (fewest === most) return `${enSpan(most)} later`;
  if (most >= inMonths) return `${enSpan(Math.round((fewest + most) / 2))} later`;
  return fewest === 0 ? `up to ${enSpan(most)} later` : `${fewest} to ${enSpan(most)} later`;
}

/** What happened and when it became known: the lag between the two, and the day whose knowledge is shown. */
export const clocks = {
  lag: enLag,
  lagLegend: 'from what happened to when it was known',
  scrubber: 'Look back day by day',
  scrubberHint: 'Arrow keys go from one day with news to the next. Space plays and pauses.',
  /** What the slider says of itself. */
  stands: (day: string, known: number, of: number) => `${day}: ${known} of ${of} known`,
  play: 'Play what became known',
  pause: 'Pause',
  back: (day: string) => `Back to what was known by ${day}`,
  forward: (day: string) => `Next thing that became known: ${day}`,
  atStart: 'Nothing was known before this',
  atEnd: 'Nothing became known after this',
  cameIn: (day: string, known: number, of: number) => `By ${day}, ${known} of ${of} were known.`,
  thatDay: (titles: readonly string[], more: number) =>
    `That day: ${list('en', more === 0 ? titles : [...titles, `${more} more`])}.`,
  nothingThatDay: 'Nothing became known that day.',
  led: ({ leader, passed, before, after }: Led) =>
    passed !== undefined
      ? `${leader} passes ${passed}: ${percent('en', before)} to ${percent('en', after)}.`
      : before === after
        ? `${leader} leads and stays at ${percent('en', after)}.`
        : `${leader} leads and ${after > before ? 'rises' : 'falls'} from ${percent('en', before)} to ${percent('en', after)}.`,
  judgedBy: (author: string, reason: string) => `In force, by ${author}: “${reason}”`,
};
