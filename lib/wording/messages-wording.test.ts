import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../architecture/source-file';
import { isNode, nodesUnder, stringOf, syntaxTree } from '../architecture/syntax-tree';
import { wordingFaults } from './wording-faults';

const topics = sourceFiles('.ts').filter(
  ({ path }) => /^lib\/i18n\/messages\/(en|ar)\/[\w-]+\.ts$/.test(path) && !path.includes('.test.'),
);

// Of the faults only this one can be told from a message alone: its numbers and their words are put in when it is shown,
// it gives leave with "may" where it judges nothing, and it names the words of both yardsticks as words.
describe('the words of the interface', () => {
  it.each(topics.map(({ path, text }) => [path, text] as const))(
    'never join a likelihood and a confidence in %s',
    (_path, text) => {
      const joined = nodesUnder(syntaxTree(text))
        .flatMap((node) => (isNode(node) ? [stringOf(node)] : []))
        .filter((said) => said !== undefined)
        .filter((said) =>
          wordingFaults(said, undefined).some(({ kind }) => kind === 'likelihood-with-confidence'),
        );
      expect(joined).toEqual([]);
    },
  );
});
