import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../architecture/source-file';
import { isNode, type Node, nodesUnder, stringOf, syntaxTree } from '../architecture/syntax-tree';
import { arabic } from './arabic';
import { english } from './english';

// Names of things that are written in Latin letters in Arabic texts too, and the codes of languages and directions.
const names =
  /(?:\/api\/openapi\.json|npm run verify)|\b(?:HOST_NAMES|Host|HTTP|Allow|TLP(?::[A-Z+]+)?|Content-Type: application\/json|UTF-8|true|false|A–F|ICD 203|EDTF|CSV|PDF|JSON|ICS|SVG|PNG|URL|Masar|Esc|Home|End|Page (?:Up|Down)|Ctrl|Command|Z|Shift|Enter|CC|II?|[A-F][1-6]|en|ar|auto)\b/g;
const files = sourceFiles('.ts').filter((file) => !file.path.includes('.test.'));
const topics = (language: 'en' | 'ar') =>
  files.filter((file) => file.path.startsWith(`lib/i18n/messages/${language}/`));

it('has the same topics in both languages', () => {
  const named = (language: 'en' | 'ar') => topics(language).map(({ path }) => path.split('/').at(-1));
  expect(named('en')).toEqual(named('ar'));
  expect(Object.keys(english).length).toBe(named('en').length);
  expect(Object.keys(arabic).toSorted()).toEqual(Object.keys(english).toSorted());
});

describe.each(topics('ar').map((file) => [file.path, file.text] as const))('%s', (_path, text) => {
  it('leaves no English in the Arabic', () => {
    const left = words(syntaxTree(text)).filter((said) => /[A-Za-z]/.test(said.replaceAll(names, '')));
    expect(left.filter((said) => said !== 'English')).toEqual([]);
  });
});

describe.each(topics('en').map((file) => [file.path, file.text] as const))('%s', (_path, text) => {
  it('leaves no Arabic in the English', () => {
    const left = words(syntaxTree(text)).filter((said) => /\p{Script=Arabic}/u.test(said));
    expect(left.filter((said) => said !== 'العربية')).toEqual([]);
  });
});

/** Every text inside that can be shown: no keys, no cases of a switch, no sides of a comparison, no types, no imports. */
function words(node: Node): readonly string[] {
  const silent = new Set<unknown>();
  const enter = (inner: Node) => {
    if (inner.type.startsWith('TS') || inner.type === 'ImportDeclaration') return false;
    if (inner.type === 'Property') silent.add(inner.key);
    if (inner.type === 'SwitchCase') silent.add(inner.test);
    if (inner.type === 'MemberExpression') silent.add(inner.property);
    if (inner.type === 'BinaryExpression' && inner.operator !== '+') silent.add(inner.left).add(inner.right);
    return !silent.has(inner);
  };
  return nodesUnder(node, enter)
    .flatMap((inner) => (isNode(inner) ? [stringOf(inner)] : []))
    .filter((text) => text !== undefined);
}
