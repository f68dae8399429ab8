/** On the buttons that open the search, the links and the help with keys: what is there before they are asked for. */
export const searchButton = {
  search: 'Search and filter',
  hidden: (hidden: number, all: number) => `${hidden} of ${all} hidden`,
  link: 'Link',
  keys: 'Keys',
};
