import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { arabicPoints } from '../../counted-points';
import { isolated } from '../../isolated';
import { list, percent, signed } from '../../numbers';
import type { weights as en } from '../en/weights';

type Share = Readonly<{ name: string; points: number }>;

const arabicShares = (shares: readonly Share[]) =>
  list(
    'ar',
    shares.map(({ name, points }) => `${name} ${isolated(signed(points, 'ar'))}`),
  );

/** The weighting panel and its save dialog. */
export const weights: typeof en = {
  title: 'الأوزان الاحتمالية',
  implied: 'ما تشير إليه مصفوفة القرائن، وليس تقدير المحلل.',
  lastSaved: 'آخر وزن محفوظ.',
  weightOf: (name) => `الوزن الاحتمالي: ${name}`,
  pointsOf: (name) => `نقاط ${name}`,
  percentSign: '%',
  lock: (name) => `قفل الوزن: ${name}`,
  value: (points, likelihood) => `${isolated(percent('ar', points))}، ${likelihood}`,
  lockedValue: (value) => `${value}، الوزن مقفل`,
  taken: (points, from) => `${isolated(signed(points, 'ar'))} الآن، أُخذت من ${arabicShares(from)}`,
  given: (points, to) => `${isolated(signed(points, 'ar'))} الآن، أُضيفت إلى ${arabicShares(to)}`,
  gaveWay: (names) =>
    `؛ ولإفساح المجال لم ${names.length === 1 ? 'يعد وزن' : 'تعد أوزان'} ${list(
      'ar',
      names.map((name) => `«${name}»`),
    )} كما ${names.length === 1 ? 'كُتب' : 'كُتبت'} من قبل`,
  said: (name, value, change) => `${name}: ${value}. ${change}.`,
  stuck: 'كل الأوزان الأخرى مقفلة. افتح قفل أحدها ليتحرك هذا الوزن.',
  rounded: (points) => `قُرّب إلى ${points}: الأوزان أعداد صحيحة.`,
  atMost: (points) => `الحد الأقصى ${points}: يحتفظ كل صف آخر بنقطة على الأقل، والصفوف المقفلة بأوزانها.`,
  atLeast: (points) => `الحد الأدنى ${points}: لا يُلغى أي سيناريو ما دام السؤال مفتوحًا.`,
  notANumber: (min, max) => `اكتب عددًا صحيحًا بين ${min} و${max}.`,
  negative: 'لا يمكن أن يكون الوزن سالبًا.',
  sum: 'المجموع',
  undo: 'تراجع عن التعديل',
  redo: 'إعادة التعديل',
  reset: 'إعادة الضبط',
  resetOpensLocks: 'تفتح إعادة الضبط كل الأقفال، ويعيد «تراجع عن التعديل» كل شيء كما كان.',
  resetToWords: 'إلى ألفاظ التقرير',
  resetToEvidence: 'إلى ما تشير إليه القرائن',
  resetToSaved: 'إلى آخر نسخة',
  save: 'حفظ مع ذكر السبب…',
  nothingToSave: 'لم يتغير شيء منذ آخر نسخة. الحفظ الآن تأكيد لها.',
  dialogTitle: 'حفظ هذا التقدير',
  asOf: (day) => `وفق المعلوم حتى ${day}. لا يُستبدل شيء مما حُفظ من قبل.`,
  backdated: 'ثمة تقدير لاحق لهذا اليوم. إذا حُفظ هذا الآن صار تقدير الأيام اللاحقة كلها أيضًا.',
  was: 'كان',
  author: 'اسمك',
  authorHint: 'يُسأل عنه مرة واحدة ويوقّع به الخادم. لست صاحبه؟ اكتب اسمك.',
  confidence: 'درجة الثقة في التقدير',
  confidenceHint: 'جودة المعلومات والتعليل، لا مقدار احتمال النتيجة.',
  low: 'منخفضة',
  moderate: 'متوسطة',
  high: 'عالية',
  confidenceReason: 'سبب درجة الثقة هذه',
  reason: 'سبب التغيير',
  reasonOptional: 'سبب التغيير (اختياري)',
  needsPoints: (name, points) =>
    `مطلوب، لأن وزن ${name} ${points > 0 ? 'يرتفع' : 'ينخفض'} بمقدار ${arabicPoints(points)}.`,
  needsWord: (name, from, to) => `مطلوب، لأن لفظ الاحتمال لسيناريو ${name} يتغير من «${from}» إلى «${to}».`,
  missingAuthor: 'اكتب اسمًا ليعرف الآخرون صاحب هذا التقدير.',
  missingConfidence: 'اختر درجة الثقة.',
  missingReason: 'اذكر سبب هذا التغيير.',
  cancel: 'إلغاء',
  saveNow: 'حفظ',
  saving: 'جارٍ الحفظ…',
  failedUnreachable: 'لم يُحفظ: لم يُجب الخادم. أوزانك باقية هنا؛ حاول مرة أخرى.',
  failedRefused: 'لم يُحفظ: رفضه الخادم. أوزانك باقية هنا.',
  failedServer: 'لم يُحفظ: تعذّرت الكتابة على الخادم. أوزانك باقية هنا؛ حاول مرة أخرى.',
  conflictTitle: (number) => `سبقك غيرك إلى حفظ النسخة ${number}`,
  conflictText: 'لم يُستبدل شيء ولم يضِع شيء من عملك. قارن بين النسختين ثم اختر.',
  theirs: 'نسخة غيرك',
  yours: 'نسختك',
  scenario: 'السيناريو',
  noReason: 'بلا سبب مذكور',
  keepMine: 'حفظ نسختي بعد النسخة الأخرى',
  takeTheirs: 'الأخذ بالنسخة الأخرى',
  unjudged: (name, points, source) =>
    `لم يقدّر أحد وزن «${name}» على حدة بعد: تقوم مقامه ${counted(points, ...arabicNouns.point)} من حصة «${source}».`,
};
