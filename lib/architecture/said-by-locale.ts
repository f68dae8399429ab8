import type { SourceFile } from './source-file';
import { isIdentifier, isNode, nodesIn, nodesUnder, stringOf, syntaxTree } from './syntax-tree';

/**
 * Every call of the room of words that is given a language where a tongue is wanted: the compiler takes either, and the
 * reader's digits and month names would be lost.
 */
export function saidByLocale({ path, text }: SourceFile): readonly string[] {
  const nodes = nodesUnder(syntaxTree(text, path));
  const sayers = nodes
    .filter(
      ({ type, source }) => type === 'ImportDeclaration' && isNode(source) && isOfWords(stringOf(source)),
    )
    .flatMap((imported) => nodesIn(imported, 'specifiers'))
    .flatMap(({ local }) => (isNode(local) ? [String(local.name)] : []))
    .filter((name) => !asks.has(name));
  return nodes
    .filter(({ type }) => type === 'CallExpression')
    .flatMap((call) => {
      const sayer = sayers.find((name) => isNode(call.callee) && isIdentifier(call.callee, name));
      const [first] = nodesIn(call, 'arguments');
      return sayer !== undefined && first !== undefined && isLocale(first)
        ? [`${path} says ${sayer} by locale`]
        : [];
    });
}

// of the language itself, whatever the digits
const asks = new Set(['direction', 'otherLocale', 'isLocale', 'tongueOf', 'localeOf']);

function isOfWords(module: string | undefined): boolean {
  return module?.startsWith('@/lib/i18n/') === true;
}

function isLocale(node: Parameters<typeof isIdentifier>[0] & object): boolean {
  if (isIdentifier(node, 'locale')) return true;
  const { callee } = node;
  return isNode(callee) && (isIdentifier(callee, 'localeOf') || isIdentifier(callee, 'useLocale'));
}
