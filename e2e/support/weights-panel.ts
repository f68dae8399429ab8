import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './dossier-api';
import { answering } from './settled';
import { type ScenarioId, words } from './words';

export type Points = Readonly<Record<ScenarioId, number>>;

/** The weighting panel as a pair of hands uses it. */
export class WeightsPanel {
  constructor(
    readonly page: Page,
    readonly language: Locale,
  ) {}

  get words() {
    return words[this.language];
  }

  /** Opens the workbench and waits until it answers to hands, not only to eyes. */
  async open(query = ''): Promise<void> {
    await this.page.goto(routes.workbench(this.language, sirte) + query);
    await answering(this.page);
    await expect(this.slider('W')).toBeVisible();
  }

  slider(id: ScenarioId): Locator {
    return this.page.getByRole('slider', { name: this.words.weightOf(this.words.scenarios[id]) });
  }

  field(id: ScenarioId): Locator {
    return this.page.getByRole('spinbutton', { name: this.words.pointsOf(this.words.scenarios[id]) });
  }

  lock(id: ScenarioId): Locator {
    return this.page.getByRole('button', { name: this.words.lock(this.words.scenarios[id]) });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async type(id: ScenarioId, text: string): Promise<void> {
    await this.field(id).fill(text);
    await this.field(id).press('Enter');
  }

  /** Takes the thumb and moves it to a value on the drawn track, without letting go. */
  async dragTo(id: ScenarioId, points: number): Promise<void> {
    const track = await this.slider(id).locator('xpath=following-sibling::*[1]').boundingBox();
    if (track === null) throw new Error(`no slider for ${id}`);
    const at = (value: number) => {
      const share = this.language === 'ar' ? 1 - value / 100 : value / 100;
      return track.x + track.width * share;
    };
    const middle = track.y + track.height / 2;
    await this.page.mouse.move(at(Number(await this.slider(id).inputValue())), middle);
    await this.page.mouse.down();
    await this.page.mouse.move(at(points), middle, { steps: 8 });
  }

  async points(): Promise<Points> {
    const value = async (id: ScenarioId) => Number(await this.field(id).inputValue());
    return { W: await value('W'), N: await value('N'), S: await value('S'), O: await value('O') };
  }

  async expectPoints(points: Points): Promise<void> {
    await expect.poll(() => this.points()).toEqual(points);
  }

  /** Fills in the dialog and saves. */
  async save({ author = 'Salma', reason }: { author?: string; reason?: string } = {}): Promise<void> {
    await this.button(this.words.save).click();
    const dialog = this.page.getByRole('dialog', { name: this.words.dialog });
    await dialog.getByLabel(this.words.author).fill(author);
    if (reason !== undefined) await dialog.getByLabel(this.words.reason).fill(reason);
    await dialog.getByRole('button', { name: this.words.saveNow, exact: true }).click();
  }
}
