import { counted } from '../../arabic-counted';
import { isolated } from '../../isolated';
import { percent } from '../../numbers';
import type { order as en } from '../en/order';

/** A share out of one as whole percent; what is open is never shown as none or as all. */
function shareText(locale: 'en' | 'ar', share: number): string {
  const points = Math.round(share * 100);
  const text = share > 0 && points < 1 ? '<1' : share < 1 && points > 99 ? '>99' : String(points);
  return locale === 'ar' ? isolated(percent('ar', text)) : percent('en', text);
}

const arPairs = (count: number) => counted(count, 'زوج واحد', 'زوجان', 'أزواج', 'زوجًا', 'زوج');

/** Which came first, so far as the dates allow it to be said. */
export const order: typeof en = {
  flagged: (stories) =>
    counted(stories, 'موضع تساؤل واحد', 'موضعا تساؤل', 'مواضع تساؤل', 'موضع تساؤل', 'موضع تساؤل'),
  rests: 'تُعدّ الأيام الممكنة لكل تطوّر متساوية الاحتمال، ويُقارَن ما يمتد زمنًا ببدايته.',
  share: (share) => shareText('ar', share),
  compare: {
    title: 'أيهما أسبق؟',
    add: 'مقارنة',
    with: 'مقارنة مع',
    choose: 'اختر تطوّرًا',
    out: (title) => `إخراج من المقارنة: ${title}`,
    came: 'قبل',
    comma: '، ',
    colon: ': ',
    rest: (same, after) => `في اليوم نفسه ${shareText('ar', same)}، والعكس ${shareText('ar', after)}.`,
    sure: 'التواريخ قاطعة',
    stated: 'بحسب النص نفسه، وفي اليوم نفسه على أبعد تقدير',
    sameDay: 'في يوم واحد مع',
    alike: 'بحسب طريقة تأريخه',
    undated: (pair) => `لا يمكن القول أيهما أسبق، فأحدهما بلا تاريخ: ${pair}.`,
    openSided: (pair) => `لا يمكن القول أيهما أسبق، فتاريخ أحدهما مفتوح من طرف: ${pair}.`,
    pair: (first, second) => `${first} / ${second}`,
    drawn: 'حُسب بسحب 4,000 مجموعة عشوائية من التواريخ، لأن هذه التواريخ مرتبط بعضها ببعض.',
    open: (pairs, dated) =>
      `في كل ما هو معروض: الترتيب غير محسوم في ${counted(pairs, 'زوج واحد', 'زوجين', 'أزواج', 'زوجًا', 'زوج')}، وعدد التطورات المؤرَّخة ${dated}.`,
    against: (title, count) => `${title}: الترتيب غير محسوم بالنسبة إلى ${count}`,
  },
  stories: {
    title: 'روايات تُقابَل بالتواريخ',
    none: 'لم تُدخَل أي رواية لهذا الملف.',
    by: { report: 'هكذا يرويها التقرير', reading: 'قراءة لا يقول بها التقرير' },
    paragraph: (number) => `الفقرة ${number}`,
    known: 'بحسب أيام العلم بها',
    verdicts: {
      supported: 'التواريخ تسندها',
      open: 'التواريخ لا تُثبتها',
      contradicted: 'التواريخ تنفيها',
    },
    unsaid: { undated: 'أحدهما بلا تاريخ', 'open-sided': 'تاريخ مفتوح من طرف: لا يمكن القول' },
    stated: 'مذكور في النص',
    whole: (share) => `الترتيب كله: ${shareText('ar', share)}.`,
    missing: (count) =>
      `${counted(count, 'خطوة واحدة غير معروضة', 'خطوتان غير معروضتين', 'خطوات غير معروضة', 'خطوة غير معروضة', 'خطوة غير معروضة')}، وقد جرى تجاوز ذلك.`,
    next: '، ثم ',
    buildUp: 'تراكم القرائن خطوة بخطوة',
    buildUpOpen: (open, sameDay) =>
      `تُحتسب خطوات متجاورة بترتيب لا تحسمه أيام العلم بها: ${arPairs(open)}؛ وخطوات عُلم بها في يوم الخطوة السابقة نفسه: ${sameDay}. النهاية واحدة أيًّا كان الأسبق، أما الأثر الذي يظهر لكل خطوة فيختلف باختلاف الترتيب.`,
    buildUpSettled: 'عُلم بكل خطوة بعد الخطوة التي سبقتها.',
  },
  shuffle: {
    title: 'خلط الترتيبات الممكنة',
    start: 'خلط',
    again: 'خلط من جديد',
    stop: 'إيقاف',
    back: 'السحبة السابقة',
    next: 'السحبة التالية',
    about: (drawn, undrawn) =>
      `12 مجموعة ممكنة من التواريخ للتطورات التي لا يُعرف يومها على وجه الدقة، وعددها ${drawn}${undrawn === 0 ? '' : `؛ أما ما لا يمكن السحب له، لأن تاريخه مفتوح من طرف أو لأنه بلا تاريخ، فعدده ${undrawn}`}.`,
    at: (draw, count) => `السحبة ${draw} من ${count}.`,
    running: (count) => `تُعرض السحبات واحدة بعد أخرى، وعددها ${count}.`,
    ticks: (count) => `تُعرض السحبات معًا، لكل واحدة علامة، وعددها ${count}.`,
    order: 'بهذا الترتيب',
    nothing: 'كل الأيام المعروضة معلومة، فليس ثمة إلا ترتيب واحد.',
  },
};
