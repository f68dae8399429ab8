import { arabicPoints } from '../../counted-points';
import { isolated } from '../../isolated';
import { percent } from '../../numbers';
import type { whyGap as en } from '../en/why-gap';

/** How far the judgement stands from what the evidence implies, and the sentence that says why. */
export const whyGap: typeof en = {
  gap: 'التقدير إلى جانب القرائن',
  noGap: 'التقدير هو ما تشير إليه القرائن نفسه.',
  gapSaid: (name, points, ratio, bits, word) =>
    `التقدير لسيناريو ${isolated(name, 'auto')} ${points > 0 ? 'أعلى' : 'أدنى'} مما تشير إليه القرائن بمقدار ${arabicPoints(points)}. ولو كان ذلك قرينة ${points > 0 ? 'له' : 'عليه'} لبلغت نسبة التوقّع فيها ${isolated(ratio)} (${isolated(bits)} بت)، أي قرينة «${word}».`,
  unjudged: 'لم يكن أحد قد أبدى تقديرًا حتى هذا اليوم، فلا مقارنة.',
  sentence: 'سبب الاختلاف:',
  noSentence: (points) =>
    `يزيد الفارق في أحد السيناريوهات على ${arabicPoints(points)}. طُلبت جملة تفسّره ولم تُكتب.`,
  sentenceDraft: (points) =>
    `يزيد الفارق في أحد السيناريوهات على ${arabicPoints(points)}: ستُطلب عند الحفظ جملة تفسّره.`,
  ratio: 'نسبة التوقّع',
  bits: 'بت',
  size: 'بالألفاظ',
  raftery: { weak: 'ضعيفة', positive: 'ملموسة', strong: 'قوية', veryStrong: 'قوية جدًا' },
  key: 'العلامة الممتلئة هي التقدير، والمثلث المفرّغ ما تشير إليه القرائن وليس تقديرًا.',
  apart: (bits) => `الفارق الإجمالي بين التقدير والقرائن ${isolated(bits)} بت.`,
  ratioNote: 'النسبة لسيناريو واحد قياسًا إلى المتوسط الهندسي للجميع.',

  gapField: 'لماذا تختلف الأوزان عما تشير إليه القرائن؟ (مستحسَن، وليس شرطًا)',
  gapFieldHint: (name, weight, implied) =>
    `${isolated(name, 'auto')}: ${isolated(percent('ar', weight))} في التقدير، و${isolated(percent('ar', implied))} في القرائن. «أراه أعلى لأن …»`,
};
