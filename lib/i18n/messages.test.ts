import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../architecture/source-file';
import {
  isIdentifier,
  isNode,
  type Node,
  nodesIn,
  nodesUnder,
  stringOf,
  syntaxTree,
} from '../architecture/syntax-tree';

// Names of things that are written in Latin letters in Arabic texts too, and the codes of languages.
const names =
  /\b(?:TLP(?::[A-Z+]+)?|Content-Type: application\/json|UTF-8|true|false|A–F|ICD 203|EDTF|CSV|PDF|JSON|ICS|SVG|PNG|URL|Masar|Esc|Home|End|Page (?:Up|Down)|Ctrl|Command|Z|Shift|Enter|CC|II?|[A-F][1-6]|en|ar)\b/g;
const topics = sourceFiles('.ts').filter(
  (file) => /^lib\/i18n\/messages\/[\w-]+\.ts$/.test(file.path) && !file.path.includes('.test.'),
);

describe.each(topics.map((file) => [file.path, file.text] as const))('%s', (_path, text) => {
  it('has a catalogue in English and one in Arabic', () => {
    expect(catalogue(text, 'en').length).toBeGreaterThan(0);
    expect(catalogue(text, 'ar').length).toBe(1);
  });

  it('leaves no English in the Arabic', () => {
    const english = catalogue(text, 'ar')
      .flatMap(words)
      .filter((words) => /[A-Za-z]/.test(words.replaceAll(names, '')));
    expect(english.filter((words) => words !== 'English')).toEqual([]);
  });

  it('leaves no Arabic in the English', () => {
    const arabic = catalogue(text, 'en')
      .flatMap(words)
      .filter((words) => /\p{Script=Arabic}/u.test(words));
    expect(arabic.filter((words) => words !== 'العربية')).toEqual([]);
  });
});

/** What `const en` or `const ar` is set to. */
function catalogue(text: string, name: 'en' | 'ar'): readonly Node[] {
  return nodesUnder(syntaxTree(text))
    .filter((node) => node.type === 'VariableDeclarator' && isIdentifier(nodesIn(node, 'id')[0], name))
    .flatMap((node) => nodesIn(node, 'init'));
}

/** Every text inside that can be shown: no keys, no cases of a switch, no sides of a comparison, no types. */
function words(node: Node): readonly string[] {
  const silent = new Set<unknown>();
  const enter = (inner: Node) => {
    if (inner.type.startsWith('TS')) return false;
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
