import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte, viewOf } from './dossier-api';
import { answering } from './settled';
import { words } from './words';

const said = {
  en: {
    pin: 'Publication date',
    panel: /^Publication date/,
    day: 'Publication date to try',
    saturday: 'the text says Tuesday; 12 Nov is a Saturday',
    monday: 'the text says Monday; 11 Nov is a Friday',
    whatIf: /Published on Sat 12 Nov 2016 instead of Tue 15 Nov 2016/,
    tried: 'tried: Sat 12 Nov',
    back: /^Drop/,
    moved: '34 developments move, 7 stay where they are.',
    movedList: 'What moves',
    dates: 'on 14 Nov 2016 → on 11 Nov 2016',
    implied: 'What the evidence implies',
    fit: 'Days that fit',
    unfit: 'Days that break something',
    alsoFits: 'Tue 22 Nov 2016',
    recordDay: 'Record this publication date',
    reason: 'Reason',
    author: 'Your name',
    record: 'Record',
    missing: 'Give the reason for this date.',
    conflict: /^Somebody changed the dossier meanwhile/,
    keepMine: 'Record mine on top',
  },
  ar: {
    pin: 'تاريخ النشر المرجعي',
    panel: /^تاريخ النشر المرجعي/,
    day: 'تاريخ نشر للتجربة',
    saturday: 'في النص الثلاثاء، و12 نوفمبر يوافق السبت',
    monday: 'في النص الاثنين، و11 نوفمبر يوافق الجمعة',
    whatIf: /تاريخ النشر السبت 12 نوفمبر 2016 بدلًا من الثلاثاء 15 نوفمبر 2016/,
    tried: 'قيد التجربة: السبت 12 نوفمبر',
    back: /^إنهاء التجربة/,
    moved: 'يتحرك: 34 تطوّرًا. يبقى في موضعه: 7 تطورات.',
    movedList: 'ما يتحرك',
    dates: 'في 14 نوفمبر 2016 ← في 11 نوفمبر 2016',
    implied: 'ما تشير إليه القرائن',
    fit: 'أيام موافقة للنص',
    unfit: 'أيام تخالف بعض النص',
    alsoFits: 'الثلاثاء 22 نوفمبر 2016',
    recordDay: 'تسجيل تاريخ النشر هذا',
    reason: 'السبب',
    author: 'اسمك',
    record: 'تسجيل',
    missing: 'اذكر سبب هذا التاريخ.',
    conflict: /^عدّل غيرك الملف في هذه الأثناء/,
    keepMine: 'تسجيل تعديلي بعده',
  },
};

/** The publication date as an analyst handles it. */
export class Publication {
  readonly pin: Locator;
  readonly timeline: Locator;

  constructor(
    readonly page: Page,
    readonly language: Locale,
  ) {
    this.pin = page.getByRole('slider', { name: said[language].pin });
    this.timeline = page.getByRole('listbox', { name: words[language].timeline });
  }
  get words() {
    return said[this.language];
  }
  async open(query = ''): Promise<void> {
    await this.page.goto(routes.workbench(this.language, sirte) + query);
    await answering(this.page);
  }
  async openPanel(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.panel }).click();
    await expect(this.page.getByLabel(this.words.day)).toBeVisible();
  }
  async x(of: Locator): Promise<number> {
    const box = await of.boundingBox();
    if (box === null) throw new Error('not drawn');
    return box.x + box.width / 2;
  }
  item(title: Readonly<{ en: string; ar: string }>): Locator {
    return this.timeline.getByRole('option', { name: title[this.language] });
  }
  /** Pixels towards earlier days. */
  earlier(pixels: number): number {
    return this.language === 'ar' ? pixels : -pixels;
  }
  /** Takes the pin and moves it without letting go. */
  async drag(pixels: number): Promise<void> {
    const box = await this.pin.boundingBox();
    if (box === null) throw new Error('no pin');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 10 });
  }
  async recordedOn(): Promise<string> {
    const view: unknown = await viewOf(this.page.request);
    return JSON.stringify(view).match(/"anchor":\{"on":"([\d-]+)"/)?.[1] ?? '';
  }
}
