import { list, percent, plural } from '../numbers';

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

const en = {
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

type Forms = Readonly<{ one: string; two: string; few: string; many: string; other: string }>;
function arCount(n: number, forms: Forms): string {
  const category = plural('ar', n);
  if (category === 'one') return forms.one;
  if (category === 'two') return forms.two;
  return `${n} ${category === 'zero' ? forms.other : forms[category]}`;
}
const arDays = { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };
const arMonths = { one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' };
const arYears = { one: 'سنة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' };
const arSpan = (days: number) =>
  days >= inYears
    ? `نحو ${arCount(Math.round(days / 365.25), arYears)}`
    : days >= inMonths
      ? `نحو ${arCount(Math.round(days / daysInMonth), arMonths)}`
      : arCount(days, arDays);

function arLag({ fewest, most }: Lag): string {
  if (most === undefined)
    return fewest === 0 ? 'في اليوم نفسه أو بعده' : `بعد ما لا يقل عن ${arSpan(fewest)}`;
  if (fewest === most) return `بعد ${arSpan(most)}`;
  if (most >= inMonths) return `بعد ${arSpan(Math.round((fewest + most) / 2))}`;
  return fewest === 0
    ? `في غضون ${arSpan(most)}`
    : `بعد مدة بين ${arCount(fewest, arDays)} و${arCount(most, arDays)}`;
}

const ar: typeof en = {
  lag: arLag,
  lagLegend: 'من تاريخ الوقوع إلى تاريخ العلم به',
  scrubber: 'العودة بالزمن يومًا بيوم',
  scrubberHint: 'تنقلك الأسهم من يوم وردت فيه أخبار إلى آخر. مفتاح المسافة للتشغيل والإيقاف المؤقت.',
  stands: (day, known, of) => `${day}: المعلوم ${known} من ${of}`,
  play: 'عرض ما عُلم تباعًا',
  pause: 'إيقاف مؤقت',
  back: (day) => `عودة إلى المعلوم حتى ${day}`,
  forward: (day) => `التالي مما عُلم: ${day}`,
  atStart: 'لم يُعلم شيء قبل هذا',
  atEnd: 'لم يُعلم شيء بعد هذا',
  cameIn: (day, known, of) => `حتى ${day} كان المعلوم ${known} من ${of}.`,
  thatDay: (titles, more) =>
    `في ذلك اليوم: ${[...titles, ...(more === 0 ? [] : [`وغيرها (${more})`])].join('؛ ')}.`,
  nothingThatDay: 'لم يُعلم شيء في ذلك اليوم.',
  led: ({ leader, passed, before, after }) =>
    passed !== undefined
      ? `تقدُّم ${leader} على ${passed}: من \u2066${percent('ar', before)}\u2069 إلى \u2066${percent('ar', after)}\u2069.`
      : before === after
        ? `يتقدم سيناريو ${leader} بلا تغيّر: \u2066${percent('ar', after)}\u2069.`
        : `يتقدم سيناريو ${leader}، وقد ${after > before ? 'ارتفع' : 'انخفض'} من \u2066${percent('ar', before)}\u2069 إلى \u2066${percent('ar', after)}\u2069.`,
  judgedBy: (author, reason) => `التقدير الساري، بتوقيع ${author}: «${reason}»`,
};

/** What happened and when it became known: the lag between the two, and the day whose knowledge is shown. */
export const clocks = { en, ar };
