import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { isolated } from '../../isolated';
import { percent } from '../../numbers';
import type { clocks as en } from '../en/clocks';

type Lag = Readonly<{ fewest: number; most: number | undefined }>;

const daysInMonth = 365.25 / 12;

/** From how many days on a lag is told in months, and from how many in years. */
const inMonths = 60;

const inYears = 1_100;

const arSpan = (days: number) =>
  days >= inYears
    ? `نحو ${counted(Math.round(days / 365.25), ...arabicNouns.yearOblique)}`
    : days >= inMonths
      ? `نحو ${counted(Math.round(days / daysInMonth), ...arabicNouns.monthOblique)}`
      : counted(days, ...arabicNouns.dayOblique);

function arLag({ fewest, most }: Lag): string {
  if (most === undefined)
    return fewest === 0 ? 'في اليوم نفسه أو بعده' : `بعد ما لا يقل عن ${arSpan(fewest)}`;
  if (fewest === most) return `بعد ${arSpan(most)}`;
  if (most >= inMonths) return `بعد ${arSpan(Math.round((fewest + most) / 2))}`;
  return fewest === 0
    ? `في غضون ${arSpan(most)}`
    : `بعد مدة بين ${counted(fewest, ...arabicNouns.dayOblique)} و${counted(most, ...arabicNouns.dayOblique)}`;
}

/** What happened and when it became known: the lag between the two, and the day whose knowledge is shown. */
export const clocks: typeof en = {
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
      ? `تقدُّم ${leader} على ${passed}: من ${isolated(percent('ar', before))} إلى ${isolated(percent('ar', after))}.`
      : before === after
        ? `يتقدم سيناريو ${leader} بلا تغيّر: ${isolated(percent('ar', after))}.`
        : `يتقدم سيناريو ${leader}، وقد ${after > before ? 'ارتفع' : 'انخفض'} من ${isolated(percent('ar', before))} إلى ${isolated(percent('ar', after))}.`,
  judgedBy: (author, reason) => `التقدير الساري، بتوقيع ${author}: «${reason}»`,
};
