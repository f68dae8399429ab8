const en = {
  letter: 'Reliability of the source',
  letters: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'cannot be judged',
  },
  digit: 'Credibility of the information',
  digits: {
    1: 'confirmed by other sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'cannot be judged',
  },
  gradeHint: 'Judge the two separately: a good source can pass on a doubtful item.',
};

const ar: typeof en = {
  letter: 'موثوقية المصدر',
  letters: {
    A: 'موثوق تمامًا',
    B: 'موثوق عادةً',
    C: 'موثوق إلى حد ما',
    D: 'غير موثوق عادةً',
    E: 'غير موثوق',
    F: 'يتعذر الحكم عليه',
  },
  digit: 'مصداقية المعلومة',
  digits: {
    1: 'أكدتها مصادر أخرى',
    2: 'صحيحة في الغالب',
    3: 'قد تكون صحيحة',
    4: 'مشكوك فيها',
    5: 'بعيدة الاحتمال',
    6: 'يتعذر الحكم عليها',
  },
  gradeHint: 'احكم على كل منهما وحده: قد ينقل مصدر جيد معلومة مشكوكًا فيها.',
};

/** The two halves of an Admiralty grade. */
export const grades = { en, ar };
