import { percent } from '../numbers';

const en = {
  happened: 'Happened',
  known: 'Became known',
  wording: 'The source’s words:',
  comma: ', ',
  semicolon: '; ',
  gloss: (gloss: string) => `In English: “${gloss}”.`,
  said: 'Said by',
  relayed: (who: string) => `relayed by ${who}`,
  kinds: { named: 'named source', unnamed: 'unnamed source', narration: 'the report’s own narration' },
  grade: 'Grade',
  cap: (grade: string, times: string) => `a ${grade} item moves odds at most ${times}-fold`,
  paragraph: (number: number) => `paragraph ${number} of the report`,
  elsewhere: 'not in the report',
  actors: 'Who',
  places: 'Where',
  asReported: 'as reported',
  counts: 'Counts',
  inFull: 'in full',
  notAtAll: 'not at all: a repeat',
  share: (share: string) => `${share} of it`,
  quarter: 'a quarter',
  half: 'half',
  threeQuarters: 'three quarters',
  tempered: (percentage: string) => `tempered to ${percentage}, as all items of this one report`,
  origin: (name: string) => `Same origin: ${name}`,
  doubt: 'Doubt',
  check: 'Source check',
  checkOn: 'This check is in force',
  counted: 'Counts towards what the evidence implies',
  standing: { firm: 'firm', 'single-source': 'single source', contested: 'contested' },
  effect: 'Effect on the implied weights, in points',
  noEffect: 'It moves no weight.',
  edit: 'Edit',
  chain: 'Chain of this claim',
  close: 'Close',
  contradiction: 'Contradiction',
  cycle: 'Its date hangs on another development, and that one’s on this: neither can be placed.',
};

const ar: typeof en = {
  happened: 'تاريخ الوقوع',
  known: 'تاريخ العلم به',
  wording: 'لفظ المصدر:',
  comma: '، ',
  semicolon: '؛ ',
  gloss: (gloss) => `المعنى: «${gloss}».`,
  said: 'منسوب إلى',
  relayed: (who) => `عبر ${who}`,
  kinds: { named: 'مصدر مسمّى', unnamed: 'مصدر غير مسمّى', narration: 'سرد التقرير نفسه' },
  grade: 'الدرجة',
  cap: (grade, times) => `أقصى أثر لقرينة بدرجة ${grade} في الأرجحية: ضربها في ${times} أو قسمتها عليه`,
  paragraph: (number) => `الفقرة ${number} من التقرير`,
  elsewhere: 'من خارج التقرير',
  actors: 'الأطراف',
  places: 'المكان',
  asReported: 'كما ورد في التقرير',
  counts: 'ما يُحتسب منها',
  inFull: 'كلها',
  notAtAll: 'لا شيء: تكرار',
  share: (share) => `\u2066${share}\u2069`,
  quarter: 'ربعها',
  half: 'نصفها',
  threeQuarters: 'ثلاثة أرباعها',
  tempered: (percentage) => `مع تخفيفها إلى \u2066${percentage}\u2069، كسائر قرائن هذا التقرير الواحد`,
  origin: (name) => `المصدر الأصلي نفسه: ${name}`,
  doubt: 'مأخذ',
  check: 'التحقق من المصدر',
  checkOn: 'هذا التحقق مُفعَّل',
  counted: 'تُحتسب فيما تشير إليه القرائن',
  standing: { firm: 'ثابت', 'single-source': 'مصدر واحد', contested: 'محل خلاف' },
  effect: 'أثره في الأوزان التي تشير إليها القرائن، بالنقاط',
  noEffect: 'لا يغيّر أي وزن.',
  edit: 'تعديل',
  chain: 'سلسلة تناقل الخبر',
  close: 'إغلاق',
  contradiction: 'تناقض',
  cycle: 'تاريخه مرتبط بتطوّر آخر، وتاريخ ذاك مرتبط به: لا يمكن تحديد أيٍّ منهما.',
};

/** Everything about one development. */
export const development = { en, ar };

/** The novelty in force, in words where a common fraction says it. */
export function countsWords(words: typeof en, locale: 'en' | 'ar', novelty: number): string {
  if (novelty === 1) return words.inFull;
  if (novelty === 0) return words.notAtAll;
  if (novelty === 0.25) return words.quarter;
  if (novelty === 0.5) return words.half;
  if (novelty === 0.75) return words.threeQuarters;
  return words.share(percent(locale, Math.round(novelty * 100)));
}
