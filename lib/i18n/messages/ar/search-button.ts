import type { searchButton as en } from '../en/search-button';

/** On the buttons that open the search, the links and the help with keys: what is there before they are asked for. */
export const searchButton: typeof en = {
  search: 'بحث وتصفية',
  hidden: (hidden, all) => `المخفي ${hidden} من ${all}`,
  link: 'رابط',
  keys: 'المفاتيح',
};
