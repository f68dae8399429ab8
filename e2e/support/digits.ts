import type { Page } from '@playwright/test';

/** A text as it is in the page, whether shown, hidden or spoken, and where it is. */
export type Said = Readonly<{ text: string; where: string }>;

/**
 * Every text of the page and every attribute that is read out, but for what keeps its own digits: quotations, codes
 * and keys, and texts in English.
 */
export async function everythingSaid(page: Page): Promise<readonly Said[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'];
    const itsOwn =
      'q, blockquote, code, kbd, [translate="no"], html [lang="en"], script, style, noscript, template, textarea';
    const place = (element: Element): string => {
      const parent = element.parentElement;
      const own = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      return parent === null || parent === document.body ? own : `${place(parent).slice(-160)} ${own}`;
    };
    const said = [{ text: document.title, where: 'the title' }];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest(itsOwn) !== null) continue;
      for (const name of spoken) {
        const text = element.getAttribute(name);
        if (text !== null) said.push({ text, where: `${name} of ${place(element)}` });
      }
      // a choice begins with the code it stands for
      const code = element instanceof HTMLOptionElement ? element.value : '';
      for (const node of element.childNodes) {
        if (!(node instanceof Text)) continue;
        const isCoded = node.data.startsWith(code) && !/^[\d.]/.test(node.data.slice(code.length));
        said.push({ text: isCoded ? node.data.slice(code.length) : node.data, where: place(element) });
      }
    }
    for (const item of document.querySelectorAll('li')) {
      const { display, listStyleType } = getComputedStyle(item);
      // the numbers of a list are drawn by the browser
      if (display !== 'list-item' || !['decimal', 'arabic-indic'].includes(listStyleType)) continue;
      said.push({ text: listStyleType === 'decimal' ? '1' : '١', where: `the marker of ${place(item)}` });
    }
    return said.filter(({ text }) => /\p{Nd}/u.test(text));
  });
}

// "B2", "ICD 203", "TLP:AMBER", "E05": a figure that is part of a name in Latin letters
const inLatinName = /[A-Za-z][A-Za-z0-9]*(?:[-:/._][A-Za-z0-9]+)*(?:[ \u00A0]\d+)?/g;
const address = /https?:\/\/\S+/g;
// an example of how a date is typed, isolated in its sentence
const edtfBetween = /\u2066[^\u2069]*\d{4}-\d{2}[^\u2069]*\u2069/g;
const edtf = /^(?=.*\d{4}(-\d{2}|\/))[\u2066-\u2069\d\-/~?%XTZ.,:[\]{} ]+$/;

/** The texts that are not in the digits of their reader: Arabic-Indic ones or Latin ones. */
export function inOtherDigits(said: readonly Said[], digits: 'arab' | 'latn'): readonly string[] {
  const isOther = (text: string) => {
    if (digits === 'latn') return /[٠-٩٪]/.test(text);
    if (edtf.test(text)) return false;
    return (
      /[A-Za-z][٠-٩]/.test(text) ||
      /\d/.test(text.replace(address, '').replace(edtfBetween, '').replace(inLatinName, ''))
    );
  };
  const faults = said.filter(({ text }) => isOther(text));
  return [...new Set(faults.map(({ text, where }) => `${text.trim()}   <${where}>`))];
}

/** The ways from this page to another of the application, as they are when they are taken, that lose what is asked. */
export async function waysThatForget(
  page: Page,
  [name, value]: readonly [string, string],
): Promise<readonly string[]> {
  return page.evaluate(
    ({ name, value }) => {
      const ways = [
        ...document.querySelectorAll<HTMLAnchorElement>('main a[href], header a[href], footer a[href]'),
      ];
      return ways
        .filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith('/api/'))
        .filter((way) => !way.getAttribute('href')?.startsWith('#') && way.textContent !== '0123456789')
        .flatMap((way) => {
          // a link takes the query along at the last moment
          way.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
          const { searchParams, pathname } = new URL(way.href);
          return searchParams.get(name) === value
            ? []
            : [`${pathname} forgets ${name}   <${way.textContent}>`];
        });
    },
    { name, value },
  );
}
