import { isolated } from '../../isolated';
import { clampedPoints, list, localeTag } from '../../numbers';
import type { draws as en } from '../en/draws';

type Doubt = 'ratings' | 'prior' | 'accuracy';

const english = new Intl.NumberFormat(localeTag('en'));

const arDoubts: Record<Doubt, string> = {
  ratings: 'التقييمات',
  prior: 'الاحتمال الابتدائي',
  accuracy: 'موثوقية المصادر',
};

/** Draws are counted, so that all and none are said outright; nearly all and hardly any are not rounded to them. */
function ofHundred(count: number): string {
  return count === 0 || count === 100 ? String(count) : clampedPoints(Math.round(count));
}

/** What many draws around doubtful inputs say. */
export const draws: typeof en = {
  title: 'ما مدى ثبات النتيجة أمام الشك في المدخلات؟',
  leads: (name, of100) => `يتقدّم سيناريو ${name} في ${isolated(ofHundred(of100))} من كل 100 سحبة`,
  drawn: (doubts) =>
    doubts.length === 0
      ? 'لم يُختر أي موضع شك: كل سحبة تعطي ما تشير إليه القرائن نفسه.'
      : `جرى السحب العشوائي حول القيم المعتمدة لكلٍّ من: ${list(
          'ar',
          doubts.map((each) => arDoubts[each]),
        )}.`,
  band: 'نطاق سحبات لا فترة ثقة: يبيّن أثر هذه الشكوك وحدها فيما تشير إليه القرائن، لا في تقدير المحلل.',
  which: 'موضع الشك',
  doubts: { ratings: 'التقييمات', prior: 'الاحتمال الابتدائي', accuracy: 'موثوقية المصادر' },
  seed: (draws, seed) =>
    `عدد السحبات ${isolated(english.format(draws))}، ببذرة عشوائية ثابتة (${seed}): النتيجة نفسها في كل مرة.`,
  working: 'جارٍ السحب…',
  key: 'الشريط: من السحبة العاشرة إلى التسعين من كل 100، مرتّبةً من الأدنى إلى الأعلى. العلامة: السحبة الوسطى. المعيّن المفرّغ: ما تشير إليه القرائن.',
  table: 'السحبات في جدول',
  distribution: 'كيف تتوزّع السحبات',
  distributionNote:
    'أفقيًّا: النسبة التي تعطيها السحبة للسيناريو، بالنقاط من مئة. رأسيًّا: عدد السحبات، من كل 100، التي تعطيه نسبة كهذه، بخطوات من خمس نقاط.',
  distributionTable: 'توزّع السحبات في جدول',
  share: (range) => `النسبة ${range}`,
  shareOf: 'النسبة',
  scenario: 'السيناريو',
  first: 'يتقدّم، من 100',
  low: 'العاشرة',
  middle: 'الوسطى',
  high: 'التسعون',
  implied: 'ما تشير إليه القرائن',
  bar: (name, low, high, middle, implied) =>
    `${name}: بين ${isolated(low)} و${isolated(high)} في ثماني سحبات من كل عشر، والوسطى ${isolated(middle)}؛ وتشير القرائن إلى ${isolated(implied)}`,
};
