import type { SourceFile } from './source-file';
import { nodesUnder, stringOf, syntaxTree } from './syntax-tree';

const colour =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/gi;
const named =
  /:[^;{}]*?(?<![\w-])(white|black|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|gold|navy|teal|maroon|olive|cyan|magenta)(?![\w-])/gi;
const textSizes = /(?<![\w-])(?:font|font-size|line-height)\s*:[^;}]*?\d(?:px|rem|pt)\b/g;
const physical =
  /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:/g;

/** What a style sheet gives by itself instead of asking the tokens, or ties to one writing direction. */
export function rawValuesInCss(file: SourceFile): readonly string[] {
  const rules = file.text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    // A media query cannot read a custom property.
    .replaceAll(/@(?:media|container)[^{]*/g, '');
  return [colour, named, textSizes, physical].flatMap((pattern) =>
    [...rules.matchAll(pattern)].map((match) => `${file.path} has ${match[1] ?? match[0]}`),
  );
}

/** Colours written into code, as whole strings or inside one. */
export function rawColoursInCode(file: SourceFile): readonly string[] {
  return nodesUnder(syntaxTree(file.text, file.path)).flatMap((node) =>
    [...(stringOf(node) ?? '').matchAll(colour)].map((match) => `${file.path} has ${match[0]}`),
  );
}
