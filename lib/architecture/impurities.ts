import type { SourceFile } from './source-file';
import { isIdentifier, type Node, nodesIn, nodesUnder, stringOf, syntaxTree } from './syntax-tree';

/** What makes a file give other outputs for the same inputs: the clock, chance, the environment, the network, React. */
export function impurities(file: SourceFile): readonly string[] {
  return nodesUnder(syntaxTree(file.text, file.path)).flatMap((node) => {
    const found = impurity(node);
    return found === undefined ? [] : [`${file.path} uses ${found}`];
  });
}

const calls = [
  'Date.now',
  'Math.random',
  'performance.now',
  'process.env',
  'crypto.randomUUID',
  'crypto.getRandomValues',
];

function impurity(node: Node): string | undefined {
  if (typeof node.directive === 'string' && node.directive.startsWith('use ')) return `'${node.directive}'`;
  if (node.type === 'MemberExpression') return calls.find((name) => name === memberName(node));
  if (node.type === 'NewExpression' && isIdentifier(nodesIn(node, 'callee')[0], 'Date'))
    return nodesIn(node, 'arguments').length === 0 ? 'new Date()' : undefined;
  if (node.type === 'CallExpression' && isIdentifier(nodesIn(node, 'callee')[0], 'fetch')) return 'fetch';
  if (
    node.type === 'ImportDeclaration' &&
    /^react(-dom)?(\/|$)/.test(stringOf(nodesIn(node, 'source')[0] ?? node) ?? '')
  )
    return 'react';
  return undefined;
}

function memberName(node: Node): string {
  const parts = [...nodesIn(node, 'object'), ...nodesIn(node, 'property')];
  return parts.map(({ type, name }) => (type === 'Identifier' ? name : '')).join('.');
}
