import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './dossier-api';
import { answering } from './settled';

/** The words by which an analyst finds what changes a development in its place. */
export const editingWords = {
  en: {
    edit: 'Edit',
    split: 'Split…',
    merge: 'Merge with…',
    add: 'Add a development',
    happened: 'It happened',
    givenAs: 'How the date is given',
    theWords: 'The words',
    phrase: 'منتصف أغسطس الماضي',
    around: 'around 11 to 20 Aug 2016',
    edtf: 'EDTF',
    first: 'First day',
    last: 'Last day',
    earlier: 'First day: a day earlier',
    wasNow: /^It was .* Now it is fixed/,
    author: 'Your name',
    reason: /^Reason for the change/,
    save: 'Save',
    cancel: 'Cancel',
    saved: (entry: number) => `Saved as entry ${entry}.`,
    undone: (entry: number, by: number) => `Entry ${entry} was taken back, as entry ${by}.`,
    undo: 'Undo',
    title: /Title.*in English/,
    keeps: 'This part keeps the ratings',
    splitNow: 'Split it',
    other: 'Merge with',
    mergeNow: 'Merge them',
    remove: 'Remove from the dossier',
    removeNow: 'Remove it now',
    reasonNeeded: /this cannot go without one/,
    changes: 'Changes to the dossier',
    read: /^Read “/,
    restore: /^Restore/,
    takeBack: 'Take it back',
    restored: 'Taken back',
    conflict: /^Somebody changed the dossier/,
    theirsWas: /This very development was changed: title/,
    keepMine: 'Save mine on top',
    grade: 'Reliability of the source',
    source: /^Source$/,
  },
  ar: {
    edit: 'تعديل',
    split: 'تقسيم…',
    merge: 'دمج مع…',
    add: 'إضافة تطوّر',
    happened: 'تاريخ الوقوع',
    givenAs: 'طريقة إدخال التاريخ',
    theWords: 'الكلمات',
    phrase: 'منتصف أغسطس الماضي',
    around: 'نحو الفترة بين 11 و20 أغسطس 2016',
    edtf: 'EDTF',
    first: 'اليوم الأول',
    last: 'اليوم الأخير',
    earlier: 'اليوم الأول: قبله بيوم',
    wasNow: /^كان .* وصار الآن تاريخًا ثابتًا/,
    author: 'اسمك',
    reason: /^سبب التغيير/,
    save: 'حفظ',
    cancel: 'إلغاء',
    saved: (entry: number) => `حُفظ في القيد ${entry}.`,
    undone: (entry: number, by: number) => `جرى التراجع عن القيد ${entry}، في القيد ${by}.`,
    undo: 'تراجع عن التعديل',
    title: /العنوان.*بالعربية/,
    keeps: 'يحتفظ هذا الجزء بالتقييمات',
    splitNow: 'تنفيذ التقسيم',
    other: 'دمج مع',
    mergeNow: 'تنفيذ الدمج',
    remove: 'حذف من الملف',
    removeNow: 'احذفه الآن',
    reasonNeeded: /لا بدّ من ذكره هنا/,
    changes: 'التغييرات في الملف',
    read: /^قراءة «/,
    restore: /^إعادته/,
    takeBack: 'تنفيذ التراجع',
    restored: 'تراجع عن تعديل',
    conflict: /^عدّل غيرك الملف/,
    theirsWas: /عُدِّل هذا التطوّر نفسه: العنوان/,
    keepMine: 'حفظ تعديلي بعده',
    grade: 'موثوقية المصدر',
    source: /^المصدر$/,
  },
} as const;

type Item = Readonly<{
  id: string;
  title: Readonly<Record<string, string>>;
  grade: string;
  ratings: object;
  occurred: Readonly<{ rule: object }>;
}>;
type Seen = Readonly<{
  seq: number;
  items: readonly Item[];
  ids: readonly string[];
  of: (id: string) => Item;
}>;

/** The developments as the server has them. */
export async function seen(request: APIRequestContext): Promise<Seen> {
  const { seq, dossier } = await (await request.get(routes.api.dossier(sirte))).json();
  const items: readonly Item[] = dossier.developments;
  const of = (id: string) => {
    const found = items.find((item) => item.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  return { seq, items, ids: items.map(({ id }) => id), of };
}

/** A development opened on the workbench, and what can be done to it there. */
export class Editor {
  constructor(
    readonly page: Page,
    readonly language: Locale,
  ) {}

  get words() {
    return editingWords[this.language];
  }

  /** Opens the workbench at a development and waits until it answers. */
  async open(id: string): Promise<void> {
    await this.page.goto(`${routes.workbench(this.language, sirte)}?item=${id}`);
    await answering(this.page);
  }

  /** Begins to edit, split or merge what is selected. */
  async begin(what: 'edit' | 'split' | 'merge'): Promise<void> {
    const role = what === 'edit' ? 'link' : 'button';
    await this.page.getByRole(role, { name: this.words[what], exact: true }).click();
    await this.page.getByLabel(this.words.author).waitFor();
  }

  clock(name: string = this.words.happened): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  async giveDate(way: 'words' | 'edtf' | 'days' | 'day'): Promise<Locator> {
    const clock = this.clock();
    await clock.getByLabel(this.words.givenAs).selectOption(way);
    return clock;
  }

  async sign(reason?: string, author = 'Salma'): Promise<void> {
    await this.page.getByLabel(this.words.author).fill(author);
    if (reason !== undefined) await this.page.getByLabel(this.words.reason).fill(reason);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
