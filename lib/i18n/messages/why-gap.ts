import { arabicPoints, englishPoints } from '../counted-points';
import { percent } from '../numbers';

/** A name or a figure kept in its own order inside a sentence of the other direction. */
const own = (text: string | number) => `\u2068${text}\u2069`;
const figure = (text: string | number) => `\u2066${text}\u2069`;

const en = {
  gap: 'Judgement beside evidence',
  noGap: 'The judgement is what the evidence implies.',
  gapSaid: (name: string, points: number, ratio: string, bits: string, word: string) =>
    `The judgement has ${own(name)} ${englishPoints(points)} ${points > 0 ? 'above' : 'below'} what the evidence implies. As evidence ${points > 0 ? 'for' : 'against'} it, that would be a likelihood ratio of ${ratio} (${bits} bits), in size “${word}”.`,
  unjudged: 'Nobody had judged by this day, so there is nothing to compare.',
  sentence: 'Why it differs:',
  noSentence: (points: number) =>
    `A row differs by more than ${points} points. A sentence was asked for and none was given.`,
  sentenceDraft: (points: number) =>
    `A row differs by more than ${points} points: saving will ask for a sentence that says why.`,
  ratio: 'Likelihood ratio',
  bits: 'Bits',
  size: 'In words',
  raftery: { weak: 'weak', positive: 'positive', strong: 'strong', veryStrong: 'very strong' },
  key: 'The filled mark is the judgement; the open triangle is what the evidence implies, not a judgement.',
  apart: (bits: string) => `All rows together are ${bits} bits apart.`,
  ratioNote: 'The ratio is of one scenario against the geometric mean of all.',

  gapField: 'Why the weights differ from what the evidence implies (asked for, not required)',
  gapFieldHint: (name: string, weight: number, implied: number) =>
    `${own(name)}: ${percent('en', weight)} judged, ${percent('en', implied)} implied. “I hold it higher because …”`,
};

const ar: typeof en = {
  gap: 'التقدير إلى جانب القرائن',
  noGap: 'التقدير هو ما تشير إليه القرائن نفسه.',
  gapSaid: (name, points, ratio, bits, word) =>
    `التقدير لسيناريو ${own(name)} ${points > 0 ? 'أعلى' : 'أدنى'} مما تشير إليه القرائن بمقدار ${arabicPoints(points)}. ولو كان ذلك قرينة ${points > 0 ? 'له' : 'عليه'} لبلغت نسبة التوقّع فيها ${figure(ratio)} (${figure(bits)} بت)، أي قرينة «${word}».`,
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
  apart: (bits) => `الفارق الإجمالي بين التقدير والقرائن ${figure(bits)} بت.`,
  ratioNote: 'النسبة لسيناريو واحد قياسًا إلى المتوسط الهندسي للجميع.',

  gapField: 'لماذا تختلف الأوزان عما تشير إليه القرائن؟ (مستحسَن، وليس شرطًا)',
  gapFieldHint: (name, weight, implied) =>
    `${own(name)}: ${figure(percent('ar', weight))} في التقدير، و${figure(percent('ar', implied))} في القرائن. «أراه أعلى لأن …»`,
};

/** How far the judgement stands from what the evidence implies, and the sentence that says why. */
export const whyGap = { en, ar };
