import type { editing as en } from '../en/editing';

/** Changing a development where it stands, and taking a change back. */
export const editing: typeof en = {
  edit: 'تعديل',
  split: 'تقسيم…',
  merge: 'دمج مع…',
  savedAs: (entry) => `حُفظ في القيد ${entry}.`,
  undoneAs: (undone, entry) => `جرى التراجع عن القيد ${undone}، في القيد ${entry}.`,
  undo: 'تراجع عن التعديل',
  redo: 'إعادة التعديل',
  overtaken: (entry) => `لم يُتراجع عن القيد ${entry}: غيّر غيرك الشيء نفسه بعده. يبيّن السجل من غيّره.`,
  failed: 'لم يُتراجع عن شيء: لم يُجب الخادم. حاول مرة أخرى.',
  history: 'السجل',
  splitTitle: (title) => `تقسيم «${title}»`,
  splitIntro:
    'لكل جزء عنوان وتاريخ خاصان به. يحتفظ جزء واحد بالتقييمات ونتائج التحقق وكل ما يتعلق بهذا التطوّر، ولا وزن للأجزاء الأخرى حتى تُقيَّم، فلا يزيد التقسيم وزنًا.',
  part: (number) => `الجزء ${number}`,
  keeps: 'يحتفظ هذا الجزء بالتقييمات',
  addPart: 'جزء آخر',
  dropPart: (number) => `الاستغناء عن الجزء ${number}`,
  splitNow: 'تنفيذ التقسيم',
  mergeTitle: (title) => `دمج «${title}»`,
  mergeIntro:
    'تطوّران يرويان أمرًا واحدًا يصيران واحدًا. ما كان مرتبطًا بالآخر يصير مرتبطًا بهذا. اختر لكل جزء من أيهما يؤخذ؛ والتقييمات لأحدهما لا لمجموعهما.',
  other: 'دمج مع',
  chooseOther: 'اختر تطوّرًا',
  fields: {
    title: 'العنوان',
    gist: 'الملخص',
    occurred: 'تاريخ الوقوع',
    known: 'تاريخ العلم به',
    source: 'المصدر',
    grade: 'الدرجة',
    standing: 'درجة الثبوت',
    ratings: 'التقييمات وما يُحتسب منها',
    doubt: 'مأخذ',
  },
  nothing: 'لا شيء',
  ofWhich: 'الجزء',
  both: 'الأطراف والأماكن هي أطراف الاثنين وأماكنهما.',
  mergeNow: 'تنفيذ الدمج',
  drag: 'اسحب لتغيير التاريخ؛ لا يُحفظ شيء قبل موافقتك.',
};
