/** All other words that make a date phrase, by the sign that stands for them in the grammar. */
export const connectives = {
  /** last, past */
  l: [
    ...['الماضي', 'الماضية', 'الماضيين', 'الماضيان', 'الماضيتين', 'الفائت', 'الفائتة', 'المنصرم', 'المنصرمة'],
    ...['المنقضي', 'المنقضية', 'الأخير', 'الأخيرة', 'الأخيرين', 'الأخيرتين', 'المنصرمين', 'الفائتين'],
    ...['last', 'previous'],
  ],
  /** last, of a stretch that reaches up to now */
  L: ['past', 'recent'],
  /** this */
  t: ['الحالي', 'الحالية', 'الجاري', 'الجارية', 'هذا', 'هذه', 'this', 'current'],
  /** about */
  '~': [
    ...['نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء', 'تقريبا', 'ما يقارب', 'ما يقرب من'],
    ...['around', 'about', 'circa', 'approximately', 'roughly', 'nearly', 'almost'],
  ],
  b: ['قبل', 'قبيل', 'before', 'prior to', 'ahead of'],
  a: ['بعد', 'عقب', 'after', 'following'],
  s: ['منذ', 'مذ', 'ابتداء من', 'اعتبارا من', 'since'],
  /** until */
  T: ['حتى', 'لغاية', 'بحلول', 'until', 'till', 'up to', 'by', 'no later than'],
  /** ago */
  g: ['ago', 'back'],
  /** later */
  k: ['later', 'لاحقا', 'في وقت لاحق', 'afterwards', 'subsequently'],
  B: ['بين', 'ما بين', 'between'],
  '&': ['و', 'and'],
  '-': ['إلى', 'الى', 'to', 'through'],
  o: ['أو', 'or'],
  e: ['إما', 'either'],
  /** of, from */
  f: ['من', 'على', 'of', 'from'],
  Y: ['أمس', 'الأمس', 'البارحة', 'يوم أمس', 'yesterday'],
  X: [
    ...['أول أمس', 'أول من أمس', 'أمس الأول', 'الأمس الأول', 'قبل أمس', 'أول البارحة'],
    ...['the day before yesterday', 'day before yesterday'],
  ],
  /** last night */
  N: ['الليلة الماضية', 'ليلة أمس', 'ليل أمس', 'الليلة الفائتة', 'last night', 'overnight'],
  /** today, now */
  d: [
    'اليوم',
    'الآن',
    'حاليا',
    'في الوقت الحالي',
    'في الوقت الراهن',
    'today',
    'now',
    'currently',
    'at present',
  ],
  R: [
    ...['مؤخرا', 'أخيرا', 'في الآونة الأخيرة', 'الآونة الأخيرة', 'في الفترة الأخيرة', 'الفترة الأخيرة'],
    ...['recently', 'lately', 'of late'],
  ],
  V: [
    ...['سبق وأن', 'سبق أن', 'سبق', 'سابقا', 'في السابق', 'في وقت سابق', 'فيما مضى'],
    ...['previously', 'earlier', 'formerly', 'in the past', 'already'],
  ],
  /** throughout */
  H: ['طيلة', 'طوال', 'على مدى', 'على مدار', 'throughout', 'all through'],
  /** in the course of */
  h: ['خلال', 'في غضون', 'أثناء', 'during', 'over', 'within', 'in the course of'],
  /** a few */
  q: ['عدة', 'بضعة', 'بضع', 'عدد من', 'a few', 'few', 'several', 'some', 'a couple of', 'a number of'],
  j: ['a', 'an'],
  /** tomorrow, next */
  F: [
    ...['غدا', 'الغد', 'بعد غد', 'قريبا', 'المقبل', 'المقبلة', 'القادم', 'القادمة', 'المقبلين', 'القادمين'],
    ...['tomorrow', 'soon', 'next', 'coming', 'upcoming'],
  ],
  /** after that */
  A: ['بعد ذلك', 'بعدها', 'بعدئذ', 'after that', 'thereafter'],
  /** before that */
  O: ['قبل ذلك', 'قبلها', 'before that', 'beforehand'],
  /** words that say nothing about the date */
  i: ['في', 'in', 'on', 'at', 'the', 'ال'],
} as const;
