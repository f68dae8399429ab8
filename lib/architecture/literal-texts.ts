import type { SourceFile } from './source-file';
import { type Node, nodesIn, nodesUnder, stringOf, syntaxTree } from './syntax-tree';

const readAttributes =
  /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** The words a file would show to a reader without asking the messages for them. */
export function literalTexts(file: SourceFile): readonly string[] {
  return nodesUnder(syntaxTree(file.text, file.path))
    .flatMap((node) => {
      if (node.type === 'JSXElement' || node.type === 'JSXFragment')
        return nodesIn(node, 'children').flatMap(shown);
      if (node.type === 'JSXAttribute' && readAttributes.test(nameOf(node)))
        return nodesIn(node, 'value').flatMap(shown);
      return [];
    })
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => `${file.path} says “${text.trim()}”`);
}

/** The texts that an expression can put on the page as it stands; what a call returns is the callee's matter. */
function shown(node: Node): readonly string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node.value)];
    case 'JSXExpressionContainer':
      return nodesIn(node, 'expression').flatMap(shown);
    case 'ConditionalExpression':
      return [...nodesIn(node, 'consequent'), ...nodesIn(node, 'alternate')].flatMap(shown);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(node) ? [] : [...nodesIn(node, 'left'), ...nodesIn(node, 'right')].flatMap(shown);
    default:
      return [stringOf(node) ?? ''];
  }
}

function isComparison(node: Node): boolean {
  return node.type === 'BinaryExpression' && node.operator !== '+';
}

function nameOf(attribute: Node): string {
  const [name] = nodesIn(attribute, 'name');
  return typeof name?.name === 'string' ? name.name : '';
}
