// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates
import { describe, expect, it } from 'vitest';
import { rawColoursInCode, rawValuesInCss } from './raw-values';

const inCss = (text: string) =>
  rawValuesInCss({ path: 'a.css', text }).map((line) => line.slice('a.css has '.length));
const inCode = (text: string) => rawColoursInCode({ path: 'a.ts', text });

describe('raw values', () => {
  it('finds colours of every notation, sizes of text and physical sides in a style sheet', () => {
    expect(inCss('.a { color: #fff; background: rgb(0 0 0); border-color: RED }')).toEqual([
      '#fff',
      'rgb(',
      'RED',
    ]);
    expect(
      inCss('.a { font-size: 13px; margin-left: var(--space-1); text-align: right; left: 0 }'),
    ).toHaveLength(4);
  });

  it('leaves alone tokens, hairlines, keywords, identifiers, comments, media queries and logical sides', () => {
    const rule =
      '#main .red-line, .a { color: var(--text); fill: currentColor; margin-inline-start: 0; inset-inline: 1em; border-block-end: 1px solid var(--rule); white-space: nowrap; }';
    expect(inCss(`/* 4px, red */ @media (width < 720px) { ${rule} }`)).toEqual([]);
    expect(
      inCss('.a { mask: url(#fade-in); background: color-mix(in srgb, var(--text) 10%, transparent) }'),
    ).toEqual([]);
  });

  it('finds colours in code and leaves fragments, anchors and issue numbers alone', () => {
    expect(inCode("const a = '#15197c'; const b = `1px solid rgb(0 0 0)`;")).toHaveLength(2);
    expect(inCode("const a = '#evidence'; const b = `#${id}`; const c = 'see #1234567';")).toEqual([]);
  });
});
