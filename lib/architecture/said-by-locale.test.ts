import { expect, it } from 'vitest';
import { saidByLocale } from './said-by-locale';

const file = (text: string) => ({ path: 'components/a.tsx', text });

it('finds words that are asked for by the language alone', () => {
  const text = `import { wordsIn } from '@/lib/i18n/words-in';
    import { textIn } from '@/lib/i18n/text';
    const a = wordsIn(locale, 'shell');
    const b = textIn(localeOf(tongue), name);
    const c = wordsIn(tongue, 'shell');`;
  expect(saidByLocale(file(text))).toEqual([
    'components/a.tsx says wordsIn by locale',
    'components/a.tsx says textIn by locale',
  ]);
});

it('lets the direction and the addresses follow the language', () => {
  const text = `import { direction } from '@/lib/i18n/locales';
    import { routes } from '@/lib/routes';
    const a = direction(locale);
    const b = routes.home(locale);`;
  expect(saidByLocale(file(text))).toEqual([]);
});
