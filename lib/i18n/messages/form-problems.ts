const en = {
  missing: (label: string) => `${label}: fill this in.`,
  missingLanguage: (label: string) => `${label}: write it in English, in Arabic or in both.`,
  notADay: (label: string) => `${label}: choose a real day.`,
  notANumber: (label: string) => `${label}: write degrees as a number within the globe.`,
  tooFew: 'Scenarios: name at least two.',
  tooLong: (label: string, limit: number) => `${label}: shorten it to ${limit} characters.`,
  order: (label: string, after: string) => `${label}: choose a day after ${after}.`,
  edtfProblem: (label: string, why: string) => `${label}: ${why}`,
  conflict:
    'Somebody changed the dossier while you were writing. Nothing was overwritten, nothing of yours is lost.',
  conflictSame: 'The change is to this very development: saving yours replaces it, and the log keeps both.',
  comma: ', ',
  keepMine: 'Save mine on top',
  takeTheirs: 'Load theirs instead',
};

const ar: typeof en = {
  missing: (label) => `${label}: املأ هذه الخانة.`,
  missingLanguage: (label) => `${label}: اكتبه بالإنجليزية أو بالعربية أو بهما معًا.`,
  notADay: (label) => `${label}: اختر يومًا حقيقيًا.`,
  notANumber: (label) => `${label}: اكتب الدرجات عددًا ضمن حدود الكرة الأرضية.`,
  tooFew: 'السيناريوهات: سمِّ اثنين على الأقل.',
  tooLong: (label, limit) => `${label}: اختصر النص. الحد الأقصى لعدد الأحرف: ${limit}.`,
  order: (label, after) => `${label}: اختر يومًا بعد ${after}.`,
  edtfProblem: (label, why) => `${label}: ${why}`,
  conflict: 'عدّل غيرك الملف وأنت تكتب. لم يُستبدل شيء ولم يضِع شيء من عملك.',
  conflictSame: 'التعديل يخص هذا التطوّر نفسه: إن حفظت تعديلك حلّ محلّه، ويحتفظ السجل بكليهما.',
  comma: '، ',
  keepMine: 'حفظ تعديلي بعده',
  takeTheirs: 'تحميل التعديل الآخر',
};

/** What a form could not accept, and who came first. */
export const formProblems = { en, ar };
