/** January to December as written in Tunisia and Algeria. */
export const monthsMaghreb: readonly (readonly string[])[] = [
  ['جانفي', 'جانفيي'],
  ['فيفري'],
  ['مارس'],
  ['أفريل'],
  ['ماي'],
  ['جوان'],
  ['جويلية', 'جويليا'],
  ['أوت'],
  ['سبتمبر'],
  ['أكتوبر'],
  ['نوفمبر'],
  ['ديسمبر'],
];
