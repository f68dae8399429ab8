/**
 * What is measured, Masar first: every other stands in the table beside it. `head` is what its page loads before.
 *
 * @typedef {Readonly<{ name: string, title: string, entry: string, react: 'ours' | 'theirs', head?: string }>} Listed
 * @type {readonly Listed[]}
 */
export const candidates = [
  { name: 'masar', title: 'Masar', entry: 'bench/masar/masar.tsx', react: 'ours' },
  {
    name: 'vis-stacked',
    title: 'vis-timeline, stacked',
    entry: 'bench/pages/vis-stacked.ts',
    react: 'theirs',
  },
  {
    name: 'vis-clustered',
    title: 'vis-timeline, clustered',
    entry: 'bench/pages/vis-clustered.ts',
    react: 'theirs',
  },
  {
    name: 'timelinejs',
    title: 'TimelineJS3',
    entry: 'bench/pages/timelinejs.ts',
    react: 'theirs',
    head: '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><script src="/timelinejs/js/timeline.js"></script>',
  },
  { name: 'recharts', title: 'Recharts scatter', entry: 'bench/pages/recharts.tsx', react: 'theirs' },
];
