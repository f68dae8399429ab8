import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './dossier-api';
import { answering } from './settled';

export const formLabels = {
  en: {
    title: /^Title.*in English/,
    gist: /^In one or two sentences.*in English/,
    said: /^Who said it.*in English/,
    happened: 'It happened',
    known: 'It became known',
    day: 'Day',
    author: 'Your name',
    save: 'Save',
    cancel: 'Cancel',
    nothingSaved: 'Nothing was saved yet.',
    west: 'West',
    newPlace: /^A place that is not listed.*in English/,
    conflict: /^Somebody changed the dossier/,
    keepMine: 'Save mine on top',
  },
  ar: {
    title: /^العنوان.*بالعربية/,
    gist: /^في جملة أو جملتين.*بالعربية/,
    said: /^منسوب إلى.*بالعربية/,
    happened: 'تاريخ الوقوع',
    known: 'تاريخ العلم به',
    day: 'اليوم',
    author: 'اسمك',
    save: 'حفظ',
    cancel: 'إلغاء',
    nothingSaved: 'لم يُحفظ شيء بعد.',
    west: 'الغرب',
    newPlace: /^مكان غير مدرج.*بالعربية/,
    conflict: /^عدّل غيرك الملف/,
    keepMine: 'حفظ تعديلي بعده',
  },
};
export const told = {
  en: {
    title: 'Convoy seen near the border',
    gist: 'A convoy of ten cars was seen at dusk.',
    said: 'A border officer',
  },
  ar: { title: 'رتل شوهد قرب الحدود', gist: 'شوهد رتل من عشر سيارات عند الغروب.', said: 'ضابط حدود' },
};

/** Opens the form of a new development and waits until it answers. */
export async function openNewDevelopment(page: Page, language: Locale): Promise<void> {
  await page.goto(routes.newDevelopment(language, sirte));
  await answering(page);
}

export async function fillIn(page: Page, language: Locale, author = 'Salma'): Promise<void> {
  const l = formLabels[language];
  await page.getByLabel(l.title).fill(told[language].title);
  await page.getByLabel(l.gist).fill(told[language].gist);
  await page.getByLabel(l.said).fill(told[language].said);
  for (const [clock, day] of [
    [l.happened, '2016-11-10'],
    [l.known, '2016-11-12'],
  ] as const)
    await page.getByRole('group', { name: clock, exact: true }).getByLabel(l.day, { exact: true }).fill(day);
  await page.getByLabel(l.west, { exact: true }).selectOption('C');
  await page.getByLabel(l.author).fill(author);
}

export async function save(page: Page, language: Locale): Promise<void> {
  await page.getByRole('button', { name: formLabels[language].save, exact: true }).click();
}
