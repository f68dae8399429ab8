import { expect, it } from 'vitest';
import { sourceFiles } from '../architecture/source-file';
import { isNode, type Node, nodesIn, nodesUnder, syntaxTree } from '../architecture/syntax-tree';
import { arabic } from './arabic';

const counts = [0, 1, 2, 3, 7, 10, 11, 25, 99, 100, 101, 102, 103, 111];

/** The word after a figure at each count, in the Arabic of a message that is given a number. */
type Said = Readonly<{ message: string; words: ReadonlyMap<number, string>; figures: ReadonlySet<number> }>;

// what stands after a figure without being counted by it: "the figure of", "from … to", "revision 7 is kept"
const notCounted = new Set(
  'من إلى و في على أو بت قبل بلا بدلًا بحسب الآن محفوظة كما للنظر ضرب فوق'.split(' '),
);
// the first half of a compound: its second half keeps it from the ending of the accusative
const compounds = new Set(['موضع']);

it('counts every thing in Arabic in the form that its count demands', () => {
  const said = numbersGiven().flatMap(sayings);
  const counting = said.filter(({ words }) => [...words.values()].some((word) => !notCounted.has(word)));
  expect(counting.length).toBeGreaterThan(40);
  expect(counting.flatMap(faults)).toEqual([]);
});

it('sees what is wrong in a thing that is counted in one form', () => {
  const words = new Map(counts.map((count) => [count, 'موضع']));
  expect(faults({ message: 'flagged', words, figures: new Set(counts) })).toEqual([
    'flagged says 1 with a figure',
    'flagged says 2 with a figure',
    'flagged says 3 and 100 alike: موضع',
  ]);
});

/** What the rule of the language finds wrong: 3–10 the plural, 11–99 the accusative, hundreds the singular. */
function faults({ message, words, figures }: Said): readonly string[] {
  const at = (...group: readonly number[]) => new Set(group.map((count) => words.get(count)));
  const few = at(3, 7, 10, 103);
  const many = at(11, 25, 99, 111);
  const hundreds = at(100, 101, 102);
  const [plural = '', accusative = '', singular = ''] = [[...few][0], [...many][0], [...hundreds][0]];
  const isAccusative =
    accusative === (/ة$/.test(singular) || compounds.has(singular) ? singular : `${singular}ًا`);
  return [
    ...[1, 2].filter((count) => figures.has(count)).map((count) => `${message} says ${count} with a figure`),
    ...([few, many, hundreds].every(({ size }) => size === 1) ? [] : [`${message} is not one for each case`]),
    ...(plural === singular ? [`${message} says 3 and 100 alike: ${plural}`] : []),
    ...(isAccusative ? [] : [`${message} says 11 ${accusative}, but 100 ${singular}`]),
    ...([undefined, singular].includes(words.get(0)) ? [] : [`${message} says 0 ${words.get(0)}`]),
  ];
}

type Given = Readonly<{ path: readonly string[]; place: number; takes: number }>;

/** Every number that a message is given, as the English, which the Arabic follows, declares it. */
function numbersGiven(): readonly Given[] {
  const files = sourceFiles('.ts').filter(({ path }) => path.startsWith('lib/i18n/messages/en/'));
  return files
    .filter(({ path }) => !path.includes('.test.'))
    .flatMap(({ text }) =>
      nodesUnder(syntaxTree(text))
        .filter(({ type }) => type === 'ExportNamedDeclaration')
        .flatMap((exported) => nodesUnder(exported).filter(({ type }) => type === 'VariableDeclarator'))
        .flatMap(({ id, init }) => numbersIn(init, [nameOf(id)])),
    );
}

function numbersIn(node: unknown, path: readonly string[]): readonly Given[] {
  if (!isNode(node)) return [];
  if (node.type === 'ObjectExpression')
    return nodesIn(node, 'properties').flatMap(({ key, value }) => numbersIn(value, [...path, nameOf(key)]));
  if (node.type !== 'ArrowFunctionExpression') return [];
  const given = nodesIn(node, 'params');
  return given.flatMap((param, place) =>
    nodesUnder(param).some(({ type }) => type === 'TSNumberKeyword') && param.type === 'Identifier'
      ? [{ path, place, takes: given.length }]
      : [],
  );
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  return String((node as Node).name ?? node.value);
}

function sayings({ path, place, takes }: Given): readonly Said[] {
  const message: unknown = path.reduce<unknown>(
    (words, name) => (typeof words === 'object' && words !== null ? Reflect.get(words, name) : undefined),
    arabic,
  );
  if (typeof message !== 'function') return [];
  const words = new Map<number, string>();
  const figures = new Set<number>();
  for (const count of counts) {
    const said = inArabic(message, count, place, takes);
    const figure = said.match(
      new RegExp(`(?<![\\d.,:–-])${count}(?![\\d.])(?: ([\\p{Script=Arabic}\\p{M}]+))?`, 'u'),
    );
    if (figure === null) continue;
    figures.add(count);
    if (figure[1] !== undefined) words.set(count, figure[1]);
  }
  return words.size === 0 ? [] : [{ message: `${path.join('.')} (${place})`, words, figures }];
}

/** What a message says of a count, whatever else it is given. */
function inArabic(message: object, count: number, place: number, takes: number): string {
  for (const other of [5000, []]) {
    const given = Array.from({ length: takes }, (_, at) => (at === place ? count : other));
    try {
      return String(Reflect.apply(message as () => unknown, undefined, given)).replaceAll(
        /[\u2066-\u2069]/g,
        '',
      );
    } catch {
      // it is given something else, perhaps a list
    }
  }
  return '';
}
