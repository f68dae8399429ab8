/** January to December as written in Mauritania. */
export const monthsMauritania: readonly (readonly string[])[] = [
  ['يناير'],
  ['فبراير'],
  ['مارس'],
  ['إبريل'],
  ['مايو'],
  ['يونيو'],
  ['يوليو'],
  ['أغشت'],
  ['شتمبر', 'سبتمبر'],
  ['أكتوبر'],
  ['نوفمبر'],
  ['دجمبر', 'دجنبر'],
];
