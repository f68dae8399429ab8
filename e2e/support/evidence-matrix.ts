import type { Locator, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './dossier-api';
import { titleOf } from './dossier-file';
import { answering } from './settled';

const said = {
  en: {
    west: 'West',
    south: 'South',
    grid: 'Developments against scenarios',
    consistent: /: consistent \(C\)/,
    very: /: very consistent \(CC\)/,
    inconsistent: /: inconsistent \(I\)/,
    unrated: /: not rated/,
    notSaved: /changed, not saved/,
    reasoned: /with a reason/,
    unsaved: /^\d+ changes?, not saved$|^One change, not saved$/,
    ratio: /typed ratio ×3\.5/,
    ratioField: 'Or a ratio of your own',
    reason: 'Reason for this cell',
    done: 'Done',
    save: 'Save ratings',
    author: 'Your name',
    why: /^Reason for the change/,
    saved: /Saved as entry \d+/,
    rated: 'Ratings changed',
    undo: 'Undo',
    theirs: /theirs inconsistent \(I\), yours very consistent \(CC\)/,
    mineOnTop: 'Save mine on top',
    restored: /is back from last time|are back from last time/,
    blind: 'Rate blind',
    begin: 'Begin',
    columns: /Columns, from the first: /,
    leave: 'Finish blind rating',
    differs: 'One cell differs:',
    takeOver: 'Take these over, to be saved',
    ifDifferent: 'If this were different',
    implies: 'The matrix implies',
    date: 'date',
    context: /^Context: \d+ that tell nothing apart$/,
  },
  ar: {
    west: 'الغرب',
    south: 'الجنوب',
    grid: 'التطورات في مقابل السيناريوهات',
    consistent: /: متوقَّعة \(C\)/,
    very: /: متوقَّعة جدًا \(CC\)/,
    inconsistent: /: غير متوقَّعة \(I\)/,
    unrated: /: بلا تقييم/,
    notSaved: /تعديل غير محفوظ/,
    reasoned: /مع ذكر السبب/,
    unsaved: /^غير محفوظ: .*(تعديل|تعديلان|تعديلات)/,
    ratio: /نسبة مُدخلة \u2066×3\.5\u2069/,
    ratioField: 'أو نسبة من عندك',
    reason: 'سبب تقييم هذه الخلية',
    done: 'تم',
    save: 'حفظ التقييمات',
    author: 'اسمك',
    why: /سبب/,
    saved: /حُفظت? في القيد \d+/,
    rated: 'تعديل التقييمات في المصفوفة',
    undo: 'تراجع عن التعديل',
    theirs: /القيمة الأخرى غير متوقَّعة \(I\)، وقيمتك متوقَّعة جدًا \(CC\)/,
    mineOnTop: 'حفظ تقييماتي بعدها',
    restored: /استُعيد من المرة السابقة/,
    blind: 'التقييم مع حجب النتائج',
    begin: 'ابدأ',
    columns: /ترتيب الأعمدة: /,
    leave: 'إنهاء حجب النتائج',
    differs: 'جاء مختلفًا: خلية واحدة:',
    takeOver: 'اعتماد هذه تمهيدًا لحفظها',
    ifDifferent: 'لو اختلف هذا',
    implies: 'ما تشير إليه المصفوفة',
    date: 'التاريخ',
    context: /^السياق: /,
  },
};

/** The matrix as an analyst has it before her. */
export class Matrix {
  constructor(
    readonly page: Page,
    readonly language: Locale,
  ) {}

  get words() {
    return said[this.language];
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(routes.evidence(this.language, sirte) + query);
    await answering(this.page);
  }

  /** The cell of a development for a scenario, whatever it says. */
  cell(id: string, scenario: string): Locator {
    const title = titleOf(id)[this.language].replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole('gridcell', { name: new RegExp(`^${title}[,،] ${scenario}:`) });
  }

  row(id: string): Locator {
    return this.page.locator(`[data-row="${id}"]`);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** What the matrix implies for a scenario, by the place of its column. */
  implied(column: number): Locator {
    return this.page.getByRole('row', { name: this.words.implies }).getByRole('cell').nth(column);
  }

  async save(reason: string): Promise<void> {
    await this.press(this.words.save);
    const dialog = this.page.getByRole('dialog', { name: this.words.save });
    await dialog.getByLabel(this.words.author).fill('Salma');
    await dialog.locator('textarea').fill(reason);
    await dialog.getByRole('button', { name: this.words.save }).click();
  }
}
