import type { SourceFile } from './source-file';
import { type Node, nodesIn, nodesUnder, stringOf, syntaxTree } from './syntax-tree';

const elements = ['button', 'dialog', 'input', 'select', 'table', 'textarea'];
/** A slider lies under a drawing of its topic's own, and what is hidden looks like nothing. */
const ownInputs = ['range', 'hidden'];

/** The controls, tables and panels above the page that a file makes by itself instead of taking the kit's. */
export function rawElements(file: SourceFile): readonly string[] {
  return nodesUnder(syntaxTree(file.text, file.path))
    .filter(({ type }) => type === 'JSXOpeningElement')
    .flatMap((element) => {
      const name = nameOf(element);
      const own = name === 'input' && ownInputs.includes(attribute(element, 'type') ?? '');
      const isPanel = attribute(element, 'role') === 'dialog' || attribute(element, 'popover') !== undefined;
      return (elements.includes(name) && !own) || isPanel ? [`${file.path} makes a <${name}>`] : [];
    });
}

/** The text of an attribute; an empty one where it has a value that is computed, or none. */
function attribute(element: Node, name: string): string | undefined {
  const found = nodesIn(element, 'attributes').find((each) => nameOf(each) === name);
  if (found === undefined) return undefined;
  return nodesIn(found, 'value').flatMap((value) => stringOf(value) ?? [])[0] ?? '';
}

function nameOf(node: Node): string {
  const [name] = nodesIn(node, 'name');
  return typeof name?.name === 'string' ? name.name : '';
}
