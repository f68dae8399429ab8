import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { isolated } from '../../isolated';
import type { exporting as en } from '../en/export';

/** What leaves the application: files and paper. */
export const exporting: typeof en = {
  values: {
    favour: 'مؤيدة',
    against: 'مخالفة',
    neither: 'لا هذا ولا ذاك',
    from: { report: 'من التقرير', elsewhere: 'من خارج التقرير' },
  },
  calendar: {
    asOf: (day) => `وفق المعلوم حتى ${day}.`,
    leftOut: (count) =>
      count === 0 ? '' : `${counted(count, ...arabicNouns.development)} بلا تاريخ محدد، خارج هذا التقويم.`,
    happened: (when) => `تاريخ الوقوع: ${when}.`,
    openEnd: 'لا يُعلم من هذا التاريخ إلا أحد طرفيه، وموضعه في التقويم يوم ذلك الطرف.',
    stillGoingOn: (day) => `مستمر؛ ويُعرض إلى ${day}، وهو آخر يوم يشمله المعلوم هنا.`,
    known: (when) => `تاريخ العلم به: ${when}.`,
    source: (who, grade) => `منسوب إلى: ${who}. الدرجة ${grade}.`,
    doubt: (text) => `مأخذ: ${text}`,
  },
  sheet: {
    asOf: (day) => `وفق المعلوم حتى ${day}`,
    from: (first, last) => `من ${first} إلى ${last}`,
    tried: (day) => `كأن التقرير نُشر يوم ${day}: تجربة غير مسجَّلة.`,
    unknownYet: (count) => `لم يُعلم بعد: ${counted(count, ...arabicNouns.development)}`,
    filteredOut: (count) => `أخفته التصفية: ${counted(count, ...arabicNouns.development)}`,
    outOfView: (count) => `خارج هذه المدة: ${counted(count, ...arabicNouns.development)}`,
    page: (number, of) => `صفحة ${number} من ${of}`,
    continues: 'يتبع',
    continued: 'تتمة',
    drawing: (title, number, of) => `الخط الزمني: ${title}، صفحة ${number} من ${of}`,
  },
  panel: {
    what: 'المحتوى',
    everything: 'كل المعلوم',
    view: 'المعروض الآن',
    pictures: 'في صورة',
    lists: 'في قائمة',
    paper: 'على الورق',
    formats: {
      svg: 'رسم SVG',
      png: 'صورة PNG',
      csv: 'جدول CSV',
      ics: 'تقويم ICS',
    },
    sizes: { a4: 'صفحات A4', a3: 'صفحات A3', poster: 'ملصق واحد' },
    unknownYet: (count, day) =>
      `ما لم يكن معلومًا في ${day}، ولا يدخل في أي ملف يُصدَّر: ${counted(count, ...arabicNouns.development)}.`,
    outside: (count) => `خارج المعروض الآن: ${counted(count, ...arabicNouns.development)}.`,
    undated: (count) =>
      `ما ليس له تاريخ محدد، ولا يدخل في التقويم: ${counted(count, ...arabicNouns.development)}.`,
    tableNote: 'أسماء أعمدة الجدول واحدة في اللغتين؛ وترميزه UTF-8.',
    making: 'جارٍ إعداد الملف…',
    made: (name) => `حُفظ باسم ${isolated(name)}`,
    failed: 'تعذّر إعداد الصورة في هذا المتصفح. وفي الصفحات الورقية المحتوى نفسه.',
    forPrograms: 'للبرامج، وفق المحفوظ دائمًا:',
  },
  print: {
    title: (dossier) => `${dossier}: الخط الزمني على الورق`,
    size: 'الورق',
    print: 'طباعة',
    back: 'عودة إلى لوحة العمل',
    pages: (count) => `عدد الصفحات: ${count}`,
    hint: 'في نافذة الطباعة اختر هذا الورق، بالعرض، بلا هوامش، ومن دون رأس الصفحة وتذييلها.',
    posterHint: 'الملصق صفحة واحدة بقدر ما يلزم؛ احفظه بصيغة PDF.',
    nothing: 'لم يكن شيء معلومًا حتى هذا اليوم، أو أن التصفية لم تُبق شيئًا.',
  },
};
