import { parseAst } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript and JSX); what it holds depends on its `type`. */
export type Node = Readonly<{ type: string; start: number; [part: string]: unknown }>;

const trees = new Map<string, Node>();
/** The syntax tree of a TypeScript source; throws where it does not parse. `<T>` is JSX only in a `.tsx` file. */
export function syntaxTree(text: string, path = '.tsx'): Node {
  const tree: unknown =
    trees.get(text) ?? parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts', sourceType: 'module' });
  if (!isNode(tree)) throw new Error('the parser returned no tree');
  trees.set(text, tree);
  return tree;
}

/** The node and everything under it, in the order of the source; `enter` says which nodes to go into. */
export function nodesUnder(node: Node, enter: (node: Node) => boolean = () => true): readonly Node[] {
  const found: Node[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (!isNode(part) || !enter(part)) return;
    found.push(part);
    Object.values(part).forEach(visit);
  };
  visit(node);
  return found;
}

export function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}

/** The nodes in one part of a node: `nodesIn(element, 'children')`. */
export function nodesIn(node: Node, part: string): readonly Node[] {
  const value = node[part];
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

/** The text of a string literal, or of the fixed parts of a template. */
export function stringOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  return nodesIn(node, 'quasis')
    .map(({ value }) =>
      typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : '',
    )
    .join(' ');
}

export function isIdentifier(node: Node | undefined, name: string): boolean {
  return node?.type === 'Identifier' && node.name === name;
}
