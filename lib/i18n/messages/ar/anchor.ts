import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { isolated } from '../../isolated';
import { percent, signed } from '../../numbers';
import type { anchor as en } from '../en/anchor';

/** The publication date: trying another one, what follows from it, and recording it. */
export const anchor: typeof en = {
  drop: (recorded) => `عودة إلى ${recorded}`,
  pin: 'تاريخ النشر المرجعي',
  pinHint:
    'تحرّكه الأسهم يومًا، والمفتاحان Page Up وPage Down أسبوعًا. يعيده Esc إلى التاريخ المسجَّل، ويتراجع Ctrl أو Command مع Z عن آخر تحريك.',
  day: 'تاريخ نشر للتجربة',
  recorded: (day) => `المسجَّل: ${day}.`,
  inferred: 'وهو مستنتَج: لا يذكر التقرير تاريخًا.',
  invite: 'اكتب يومًا آخر، أو اختر أحد الأيام أدناه، أو اسحب علامة النشر. يتبعها كل تاريخ يُحسب منها.',
  says: (demanded, day, found) => `في النص ${demanded}، و${day} يوافق ${found}`,
  tooEarly: (day) => `يتحدث النص عن ${day}، وهو لاحق لهذا اليوم`,
  more: (count) => `وغير ذلك (${count})`,
  contradictions: 'ما يخالف النص',
  noContradictions: 'لا شيء في النص يخالف هذا اليوم.',
  candidates: 'أيام موافقة للنص',
  noCandidates: 'لا يوافق النص كله أي يوم قريب من اليوم المسجَّل.',
  lessFitting: 'أيام تخالف بعض النص',
  moved: (count, stays) =>
    `يتحرك: ${counted(count, ...arabicNouns.development)}. يبقى في موضعه: ${counted(stays, ...arabicNouns.development)}.`,
  nothingMoves: 'لا يتحرك شيء: لا تاريخ يُحسب من تاريخ النشر المرجعي.',
  movedList: 'ما يتحرك',
  happened: 'تاريخ الوقوع',
  known: 'تاريخ العلم به',
  both: 'تاريخ الوقوع والعلم به',
  from: (before, after) => `${before} ← ${after}`,
  implied: 'ما تشير إليه القرائن',
  impliedSame: 'لا يتغير أي رقم مما تشير إليه القرائن: المعلوم حتى اليوم المعروض هو نفسه.',
  impliedChange: (name, before, after) =>
    `${name}: ${isolated(percent('ar', before))} ← ${isolated(percent('ar', after))} (${isolated(signed(after - before, 'ar'))})`,
  lead: 'تغيّر السيناريو المتقدم',
  noTurns: 'لا تغيّر',
  keep: 'تسجيل تاريخ النشر هذا',
  keepHint: 'تعديل في الملف باسمك مع ذكر السبب، ويحتفظ السجل بالتاريخين.',
  author: 'اسمك',
  reason: 'السبب',
  reasonHint: 'ما يؤيد هذا اليوم، لمن يقرأ السجل.',
  missingAuthor: 'اكتب اسمك.',
  missingReason: 'اذكر سبب هذا التاريخ.',
  save: 'تسجيل',
  saving: 'جارٍ التسجيل…',
  conflict: 'عدّل غيرك الملف في هذه الأثناء. لم يُستبدل شيء ولم يضِع شيء من عملك.',
  comma: '، ',
  keepMine: 'تسجيل تعديلي بعده',
  takeTheirs: 'عرض التعديل الآخر',
  refused: 'لم يُسجَّل.',
  unreachable: 'لم يُجب الخادم. تجربتك باقية هنا؛ حاول مرة أخرى.',
};
