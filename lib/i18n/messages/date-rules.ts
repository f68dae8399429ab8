import { plural } from '../numbers';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const en = {
  days: (n: number) => count(n, 'day', 'days'),
  months: (n: number) => count(n, 'month', 'months'),
  years: (n: number) => count(n, 'year', 'years'),
  otherDevelopment: 'another development',
  undated: 'the source gives no date',
  fixed: 'a date of its own, not counted from publication',
  onAnchor: 'the day of publication',
  dayBefore: 'the day before publication',
  before: (time: string) => `${time} before publication`,
  named: (day: string, weekday: string) => `${day}, a ${weekday} in the words of the source`,
  range: (fewest: number, most: string) => `${fewest} to ${most} before publication`,
  weekday: (weekday: string) => `the latest ${weekday} before publication`,
  until: (time: string) => `throughout the ${time} up to publication`,
  untilSoft: (time: string) => `throughout about ${time} up to publication`,
  month: (month: string) => `the latest ${month} before the month of publication`,
  part: { start: 'the 1st to the 10th', middle: 'the 11th to the 20th', end: 'the 21st to the end' },
  partOf: (part: string, whole: string) => `${part} of ${whole}`,
  since: (when: string) => `since ${when}, ongoing`,
  during: (when: string) => `in the course of ${when}`,
  yearPart: {
    start: (from: string, to: string) => `${from} and ${to}`,
    middle: (from: string, to: string) => `${from} and ${to}`,
    end: (from: string, to: string) => `${from} to ${to}`,
  },
  thisYear: 'the year of publication',
  yearsBefore: (years: string) => `the year that lies ${years} before that of publication`,
  thisMonth: 'the month of publication',
  monthsBefore: (months: string) => `the month that lies ${months} before that of publication`,
  yearless: 'the latest such date up to publication, for the words name no year',
  beforeAnchor: 'some time before publication',
  atTimeOf: (other: string) => `at the time of “${other}”`,
  beforeOther: (time: string, other: string) => `${time} before “${other}”`,
  afterOther: (time: string, other: string) => `${time} after “${other}”`,
  tolerance: (text: string, time: string) => `${text}, give or take ${time}`,
  and: (times: readonly string[]) => times.join(' and '),
  afterAll: (other: string) => `some time after “${other}”`,
  beforeAll: (other: string) => `some time before “${other}”`,
  betweenBoth: (after: string, before: string) => `some time after “${after}” and before “${before}”`,
  orderContradiction: (after: string, before: string) =>
    `It is said to come after “${after}” and before “${before}”, but the first of these lies wholly after the second.`,
};

// After a preposition, as all of these stand: one and two are words of their own, 3–10 take the plural, 11–99 the
// accusative, whole hundreds the singular.
type Forms = Readonly<{ one: string; two: string; few: string; many: string; other: string }>;
function counted(n: number, forms: Forms): string {
  const category = plural('ar', n);
  if (category === 'one') return forms.one;
  if (category === 'two') return forms.two;
  return `${n} ${category === 'zero' ? forms.other : forms[category]}`;
}

/** "By" joins the word that follows; before digits a stroke joins it. */
function by(time: string): string {
  return /^\d/.test(time) ? `بـ${time}` : `ب${time}`;
}

const ar: typeof en = {
  days: (n) => counted(n, { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' }),
  months: (n) => counted(n, { one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' }),
  years: (n) => counted(n, { one: 'سنة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' }),
  otherDevelopment: 'تطوّر آخر',
  undated: 'لا يذكر المصدر تاريخًا',
  fixed: 'تاريخ قائم بذاته لا يُحسب من تاريخ النشر',
  onAnchor: 'يوم النشر',
  dayBefore: 'اليوم السابق للنشر',
  before: (time) => `قبل النشر ${by(time)}`,
  named: (day, weekday) => `${day}، وهو في النص ${weekday}`,
  range: (fewest, most) => `بين ${fewest} و${most} قبل النشر`,
  weekday: (weekday) => `يوم ${weekday} الأخير قبل النشر`,
  until: (time) => `طوال ${time} قبل النشر مباشرةً`,
  untilSoft: (time) => `طوال نحو ${time} قبل النشر مباشرةً`,
  month: (month) => `أقرب شهر ${month} سابق لشهر النشر`,
  part: { start: 'من 1 إلى 10', middle: 'من 11 إلى 20', end: 'من 21 إلى آخر الشهر' },
  partOf: (part, whole) => `${part}، ${whole}`,
  since: (when) => `مستمر منذ ${when}`,
  during: (when) => `خلال ${when}`,
  yearPart: {
    start: (from, to) => `${from} و${to}`,
    middle: (from, to) => `${from} و${to}`,
    end: (from, to) => `من ${from} إلى ${to}`,
  },
  thisYear: 'سنة النشر',
  yearsBefore: (years) => `السنة التي تسبق سنة النشر ${by(years)}`,
  thisMonth: 'شهر النشر',
  monthsBefore: (months) => `الشهر الذي يسبق شهر النشر ${by(months)}`,
  yearless: 'أقرب تاريخ يوافقه حتى يوم النشر، إذ لا تذكر العبارة السنة',
  beforeAnchor: 'في وقت ما قبل النشر',
  atTimeOf: (other) => `في وقت «${other}»`,
  beforeOther: (time, other) => `قبل «${other}» ${by(time)}`,
  afterOther: (time, other) => `بعد «${other}» ${by(time)}`,
  tolerance: (text, time) => `${text}، بهامش ${time} قبل ذلك أو بعده`,
  and: (times) => times.join(' و'),
  afterAll: (other) => `في وقت ما بعد «${other}»`,
  beforeAll: (other) => `في وقت ما قبل «${other}»`,
  betweenBoth: (after, before) => `في وقت ما بعد «${after}» وقبل «${before}»`,
  orderContradiction: (after, before) =>
    `يُذكر أنه وقع بعد «${after}» وقبل «${before}»، غير أن الأول يقع بكامله بعد الثاني.`,
};

/** How a date was counted from the words of its source. */
export const dateRules = { en, ar };
