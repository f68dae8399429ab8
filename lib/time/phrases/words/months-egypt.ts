/** January to December as written in Egypt, Libya, Sudan and the Gulf, with other spellings of each. */
export const monthsEgypt: readonly (readonly string[])[] = [
  ['يناير', 'ينائر'],
  ['فبراير', 'فبرائر'],
  ['مارس'],
  ['أبريل', 'إبريل'],
  ['مايو'],
  ['يونيو', 'يونيه', 'يونية'],
  ['يوليو', 'يوليه', 'يولية'],
  ['أغسطس', 'اغسطوس'],
  ['سبتمبر', 'سيبتمبر'],
  ['أكتوبر'],
  ['نوفمبر', 'نوفبر'],
  ['ديسمبر'],
];
