import { describe, expect, it } from 'vitest';
import { wordsTooLate } from './words-too-late';

const parts = { first: ['shell'], later: ['why'] };
const page = (inside: string) => ({
  path: 'app/page.tsx',
  text: `import { Part } from '@/components/part'; export default () => ${inside};`,
});
const part = (text: string) => ({ path: 'components/part.tsx', text: `'use client'; ${text}` });
const late = {
  path: 'components/late.tsx',
  text: `'use client'; export const Late = () => useWords('why').title;`,
};

describe('words that would come too late', () => {
  it('are those of a page that says more than the first words', () => {
    const says = part(`export const Part = () => useWords('why').title;`);
    expect(wordsTooLate([page('<Part />'), says], parts)).toEqual([
      'app/page.tsx has components/part.tsx, which says why before its words are there',
    ]);
    expect(wordsTooLate([page('<AllWords><Part /></AllWords>'), says], parts)).toEqual([]);
    expect(wordsTooLate([page('<Part />'), part(`useWords('shell')`)], parts)).toEqual([]);
  });

  it('are those of a part that is fetched without them', () => {
    const fetching = (load: string) => part(`export const Part = dynamic(${load})`);
    expect(wordsTooLate([page('<Part />'), fetching(`() => import('./late')`), late], parts)).toEqual([
      'app/page.tsx has components/late.tsx, which says why before its words are there',
    ]);
    const prepared = fetching(`withWords(() => import('./late'))`);
    expect(wordsTooLate([page('<Part />'), prepared, late], parts)).toEqual([]);
  });

  it('are those that the browser never gets', () => {
    const says = part(`export const Part = () => wordsIn(tongue, 'problems')`);
    expect(wordsTooLate([page('<AllWords><Part /></AllWords>'), says], parts)).toEqual([
      'components/part.tsx says problems in the browser, which only the server can',
    ]);
  });
});
