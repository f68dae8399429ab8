import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import styles from './export.module.css';

/**
 * A drawing as a file that needs nothing else: the very components of the screen, drawn off it, with the colours of the
 * light theme in place of their roles and the letters of the application inside.
 */
export async function drawnText(drawing: ReactElement): Promise<string> {
  const host = document.createElement('div');
  host.className = styles.paper ?? '';
  host.dataset.theme = 'light';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(drawing));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('nothing was drawn');
    const text = resolved(new XMLSerializer().serializeToString(svg), host);
    const rules = `${await fontRules(text)}text{font-variant-numeric:tabular-nums lining-nums}`;
    return text.replace(/^<svg[^>]*>/, (start) => `${start}<style>${rules}</style>`);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Every role in the text as what it stands for inside `host`: a file has no tokens to ask. */
function resolved(text: string, host: HTMLElement): string {
  const known = new Map<string, string>();
  return text.replaceAll(/var\((--[\w-]+)\)/g, (_, role: string) => {
    const value = known.get(role) ?? valueIn(host, role);
    known.set(role, value);
    return value;
  });
}

function valueIn(host: HTMLElement, role: string): string {
  if (role === '--font') return getComputedStyle(host).getPropertyValue(role).replaceAll('"', "'").trim();
  host.style.color = `var(${role})`;
  return getComputedStyle(host).color;
}

const weights = ['400', '600'];

/**
 * The faces that a drawing uses as style rules with the fonts inside, from the application's own files; Arabic ones
 * only where there are Arabic letters.
 */
async function fontRules(text: string): Promise<string> {
  const hasArabic = /\p{Script=Arabic}/u.test(text);
  const faces = facesOfPage().filter(
    ({ weight, family }) => weights.includes(weight) && (hasArabic || !family.includes('Arabic')),
  );
  const rules = await Promise.all(
    faces.map(
      async ({ family, weight, range, url }) =>
        `@font-face{font-family:${family};font-weight:${weight};src:url(${await dataUrl(url)}) format('woff2');unicode-range:${range}}`,
    ),
  );
  return rules.join('');
}

type Face = Readonly<{ family: string; weight: string; range: string; url: string }>;

function facesOfPage(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const source = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (source === undefined) return [];
      return [
        {
          family: style.getPropertyValue('font-family').replaceAll('"', "'"),
          weight: style.getPropertyValue('font-weight'),
          range: style.getPropertyValue('unicode-range'),
          url: new URL(source, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}

async function dataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
