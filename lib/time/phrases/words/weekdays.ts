/** Monday to Sunday (ISO 8601), in Arabic and English, with other spellings of each. */
export const weekdays: readonly (readonly string[])[] = [
  ['الاثنين', 'الإثنين', 'الأثنين', 'Monday', 'Mon'],
  ['الثلاثاء', 'Tuesday', 'Tue', 'Tues'],
  ['الأربعاء', 'الاربعاء', 'Wednesday', 'Wed'],
  ['الخميس', 'Thursday', 'Thu', 'Thur', 'Thurs'],
  ['الجمعة', 'Friday', 'Fri'],
  ['السبت', 'Saturday', 'Sat'],
  ['الأحد', 'Sunday', 'Sun'],
];
