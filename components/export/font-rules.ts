const weights = ['400', '600'];

/**
 * The faces that a drawing uses as style rules with the fonts inside, from the application's own files; Arabic ones
 * only where there are Arabic letters.
 */
export async function fontRules(text: string): Promise<string> {
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
