/** January to December as written in Morocco. */
export const monthsMorocco: readonly (readonly string[])[] = [
  ['يناير'],
  ['فبراير'],
  ['مارس'],
  ['أبريل'],
  ['ماي', 'مايو'],
  ['يونيو', 'يونيه'],
  ['يوليوز', 'يوليو'],
  ['غشت'],
  ['شتنبر', 'شتمبر'],
  ['أكتوبر'],
  ['نونبر', 'نوفمبر'],
  ['دجنبر', 'دجمبر'],
];
