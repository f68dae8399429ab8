import { isolated } from '../../isolated';
import { plural } from '../../numbers';
import type { briefing as en } from '../en/briefing';

/** The briefing, full screen and on paper. */
export const briefing: typeof en = {
  briefing: 'الإحاطة',
  pageTitle: (question) => `الإحاطة: ${question}`,
  asOf: (day) => `وفق المعلوم حتى ${day}`,
  inferred: '(مستنتَج)',
  layers: { reported: 'كما ورد في التقرير', checked: 'بعد التحقق من المصادر، بمعرفة لاحقة' },
  beatOf: (beat, beats) => `المحطة ${beat} من ${beats}`,
  stepOf: (step, steps) => `الخطوة ${step} من ${steps}`,
  goTo: (typed) => `انتقال إلى ${isolated(`${typed}_`)}`,
  back: 'السابق',
  next: 'التالي',
  leave: 'خروج',
  fullScreen: 'ملء الشاشة',
  allBeats: 'كل المحطات',
  screenBlack: 'الشاشة معتمة',
  showAgain: 'إظهار الشاشة',
  illustrative: 'التقييمات توضيحية.',
  unsaved: 'تعديل غير محفوظ',
  nobodyJudged: 'لم يُبدِ أحد تقديرًا في هذا اليوم أو قبله: الأرقام هي ما تشير إليه القرائن.',
  rounded: 'أرقام مقرّبة إلى أقرب 5',
  exact: 'الأرقام الدقيقة',
  showExact: 'الأرقام الدقيقة',
  showRounded: 'الأرقام المقرّبة',
  whatHundredMeans: 'معنى 100',
  by: (day) => `في موعد أقصاه ${day}`,
  confidence: {
    low: 'درجة الثقة في التقدير منخفضة.',
    moderate: 'درجة الثقة في التقدير متوسطة.',
    high: 'درجة الثقة في التقدير عالية.',
  },
  alternatives: 'البدائل',
  start: 'قبل أي تطوّر',
  startDetail: 'الأوزان الابتدائية: اصطلاح، وليست قرينة',
  judgement: 'تقدير المحلل',
  judgementDetail: 'مما تشير إليه القرائن إلى الأوزان',
  impliedNote: 'ما تشير إليه القرائن، وليس تقدير المحلل',
  knownOn: (day) => `وفق المعلوم حتى ${day}`,
  standing: { firm: '', 'single-source': 'مصدر واحد', contested: 'محل خلاف' },
  counts: 'يُحتسب منها',
  strip: (told) => `محور الزمن، وعدد التطورات المعروضة حتى هذه الخطوة: ${told}`,
  stepsEven: 'عمود لكل خطوة، وليس بمقياس زمني',
  chart: (steps) => {
    const category = plural('ar', steps);
    if (category === 'one') return 'الأوزان في خطوة واحدة';
    if (category === 'two') return 'الأوزان عبر خطوتين';
    return `الأوزان عبر ${steps} ${category === 'few' ? 'خطوات' : 'خطوة'}`;
  },
  speaksFor: 'ما يؤيده',
  speaksAgainst: 'ما يعارضه',
  nothingFor: 'لا قرينة مقيَّمة لصالحه.',
  nothingAgainst: 'لا قرينة مقيَّمة ضده.',
  more: (count) => {
    const category = plural('ar', count);
    if (category === 'one') return 'وقرينة أخرى';
    if (category === 'two') return 'وقرينتان أخريان';
    return category === 'few' ? `و${count} قرائن أخرى` : `و${count} قرينة أخرى`;
  },
  change: 'ما الذي قد يغيّر تقديرنا؟',
  overturns: 'ما قد ينقض التقدير',
  watchFor: 'مؤشرات المتابعة',
  states: { awaited: 'منتظَر', seen: 'رُصد', contradicted: 'نُقض' },
  sources: 'المصادر',
  checks: 'نتائج التحقق من المصادر',
  page: (page, pages) => `${page} من ${pages}`,
  items: (count) => {
    const category = plural('ar', count);
    if (category === 'one') return 'تطوّر واحد';
    if (category === 'two') return 'تطوّران';
    if (category === 'few') return `${count} تطورات`;
    return `${count} ${category === 'many' ? 'تطوّرًا' : 'تطوّر'}`;
  },
  beats: {
    question: 'السؤال',
    'bottom-line': 'الخلاصة',
    timeline: 'ما جرى',
    map: 'على الخريطة',
  },
  comma: '، ',
};
