import { arabicDevelopments } from '../arabic-developments';
import { percent, signed } from '../numbers';

const enItems = (n: number) => (n === 1 ? '1 development' : `${n} developments`);

const en = {
  drop: (recorded: string) => `Back to ${recorded}`,
  pin: 'Publication date',
  pinHint:
    'Arrow keys move it by a day, Page Up and Page Down by a week. Escape takes it back to the record, Control or Command with Z undoes the last move.',
  day: 'Publication date to try',
  recorded: (day: string) => `In the record: ${day}.`,
  inferred: 'It is inferred: the report gives no date.',
  invite: 'Type another day, choose one below, or drag the pin. Every date that hangs on it follows.',
  says: (demanded: string, day: string, found: string) => `the text says ${demanded}; ${day} is a ${found}`,
  tooEarly: (day: string) => `the text already tells of ${day}`,
  more: (count: number) => `${count} more`,
  contradictions: 'Against the text',
  noContradictions: 'Nothing in the text speaks against this day.',
  candidates: 'Days that fit',
  noCandidates: 'No day near the recorded one fits everything.',
  lessFitting: 'Days that break something',
  moved: (count: number, stays: number) => `${enItems(count)} move, ${stays} stay where they are.`,
  nothingMoves: 'Nothing moves: no date hangs on the publication date.',
  movedList: 'What moves',
  happened: 'Happened',
  known: 'Became known',
  both: 'Happened and became known',
  from: (before: string, after: string) => `${before} → ${after}`,
  implied: 'What the evidence implies',
  impliedSame: 'No implied number changes: by the day looked at, the same things are known.',
  impliedChange: (name: string, before: number, after: number) =>
    `${name} ${percent('en', before)} → ${percent('en', after)} (${signed(after - before)})`,
  lead: 'Change of lead',
  noTurns: 'none',
  keep: 'Record this publication date',
  keepHint: 'A change of the dossier with your name and reason; the history keeps both days.',
  author: 'Your name',
  reason: 'Reason',
  reasonHint: 'What speaks for this day, for whoever reads the history.',
  missingAuthor: 'Give your name.',
  missingReason: 'Give the reason for this date.',
  save: 'Record',
  saving: 'Recording…',
  conflict: 'Somebody changed the dossier meanwhile. Nothing was overwritten, and nothing of yours is lost.',
  comma: ', ',
  keepMine: 'Record mine on top',
  takeTheirs: 'Look at theirs instead',
  refused: 'It was not recorded.',
  unreachable: 'The server did not answer. Your trial is still here; try again.',
};

const isolated = (text: string) => `\u2066${text}\u2069`;

const ar: typeof en = {
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
    `يتحرك: ${arabicDevelopments(count)}. يبقى في موضعه: ${arabicDevelopments(stays)}.`,
  nothingMoves: 'لا يتحرك شيء: لا تاريخ يُحسب من تاريخ النشر المرجعي.',
  movedList: 'ما يتحرك',
  happened: 'تاريخ الوقوع',
  known: 'تاريخ العلم به',
  both: 'تاريخ الوقوع والعلم به',
  from: (before, after) => `${before} ← ${after}`,
  implied: 'ما تشير إليه القرائن',
  impliedSame: 'لا يتغير أي رقم مما تشير إليه القرائن: المعلوم حتى اليوم المعروض هو نفسه.',
  impliedChange: (name, before, after) =>
    `${name}: ${isolated(percent('ar', before))} ← ${isolated(percent('ar', after))} (${isolated(signed(after - before))})`,
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

/** The publication date: trying another one, what follows from it, and recording it. */
export const anchor = { en, ar };
