import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import type { dateRules as en } from '../en/date-rules';

/** "By" joins the word that follows; before digits a stroke joins it. */
function by(time: string): string {
  return /^\d/.test(time) ? `بـ${time}` : `ب${time}`;
}

/** How a date was counted from the words of its source. */
export const dateRules: typeof en = {
  days: (n) => counted(n, ...arabicNouns.dayOblique),
  months: (n) => counted(n, ...arabicNouns.monthOblique),
  years: (n) => counted(n, ...arabicNouns.yearOblique),
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
