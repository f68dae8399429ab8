import { settled } from './support/settled';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

const start = { W: 60, N: 20, S: 10, O: 10 };

test.describe('weighing the scenarios', () => {
  test('I see the weights of the report’s words, which sum to a hundred; I drag one, the others give in their ratio, and back again restores them', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.expectPoints(start);
    await expect(page.getByText('60 + 20 + 10 + 10')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(panel.words.percent(60));
    await panel.dragTo('W', 80);
    await panel.expectPoints({ W: 80, N: 10, S: 5, O: 5 });
    await expect(page.getByText(panel.words.taken).first()).toBeVisible();
    await panel.dragTo('W', 97);
    await panel.dragTo('W', 60);
    await page.mouse.up();
    await panel.expectPoints(start);
  });

  test('I press Esc while I drag, and nothing has happened @once', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.dragTo('S', 70);
    await expect.poll(async () => (await panel.points()).S).toBeGreaterThan(60);
    await page.keyboard.press('Escape');
    await panel.expectPoints(start);
    await page.mouse.up();
    await panel.expectPoints(start);
  });

  test('I type a weight in either kind of digits, with or without a percent sign; nonsense is refused in words while the weight stays', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    for (const text of ['٤٠', '٤٠٪', '۴۰', '40 %', '٪٤٠']) {
      await panel.type('W', '60');
      await panel.type('W', text);
      await panel.expectPoints({ W: 40, N: 30, S: 15, O: 15 });
    }
    await panel.type('W', '60');
    await panel.expectPoints(start);
    for (const text of ['abc', '-5', '1e9']) {
      await panel.type('W', text);
      await expect(panel.field('W')).toHaveAttribute('aria-invalid', 'true');
      await expect(panel.field('W')).toHaveAccessibleDescription(/\S/);
      await panel.expectPoints(start);
    }
    await panel.type('W', '100');
    await panel.expectPoints({ W: 97, N: 1, S: 1, O: 1 });
    await panel.type('W', '0');
    expect((await panel.points()).W).toBe(1);
  });

  test('my arrow keys move the thumb where they point, and Shift, Home and End go further', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    const [more, less] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const west = async () => (await panel.points()).W;
    await panel.slider('W').focus();
    await page.keyboard.press(more);
    await expect.poll(west).toBe(61);
    await page.keyboard.press(less);
    await page.keyboard.press(less);
    await expect.poll(west).toBe(59);
    await page.keyboard.press(`Shift+${more}`);
    await expect.poll(west).toBe(64);
    await page.keyboard.press('ArrowUp');
    await expect.poll(west).toBe(65);
    await page.keyboard.press('End');
    await expect.poll(west).toBe(97);
    await page.keyboard.press('Home');
    await expect.poll(west).toBe(1);
  });

  test('Escape takes back the keys I pressed in one go @once', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    const keys = (all: readonly string[]) =>
      // in one go: a slow machine must not turn a run of keys into several
      panel.slider('W').evaluate((slider, pressed) => {
        for (const key of pressed)
          slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }, all);
    await keys(['ArrowUp', 'ArrowUp']);
    await expect.poll(async () => (await panel.points()).W).toBe(62);
    await panel.button(panel.words.undo).click();
    await panel.expectPoints(start);
    await keys(['ArrowUp', 'ArrowUp', 'ArrowUp', 'Escape']);
    await panel.expectPoints(start);
  });

  test('what I lock does not move, and the rest of the track says how far it goes @once', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.lock('N').click();
    await expect(panel.lock('N')).toHaveAttribute('aria-pressed', 'true');
    await panel.type('W', '70');
    await panel.expectPoints({ W: 70, N: 20, S: 5, O: 5 });
    await panel.type('W', '99');
    await panel.expectPoints({ W: 78, N: 20, S: 1, O: 1 });
    await panel.slider('N').focus();
    await page.keyboard.press('ArrowUp');
    await panel.expectPoints({ W: 78, N: 20, S: 1, O: 1 });
  });

  test('I undo and redo step by step @once', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '40');
    await panel.type('S', '30');
    const second = await panel.points();
    await panel.button(panel.words.undo).click();
    await panel.expectPoints({ W: 40, N: 30, S: 15, O: 15 });
    await panel.button(panel.words.undo).click();
    await panel.expectPoints(start);
    await panel.button(panel.words.redo).click();
    await panel.button(panel.words.redo).click();
    await panel.expectPoints(second);
  });

  test('I go back to the report’s words, to the evidence and to the last revision', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    const reset = async (choice: string) => {
      await page.getByText(panel.words.reset, { exact: true }).click();
      await panel.button(choice).click();
    };
    await panel.type('W', '30');
    await reset(panel.words.toEvidence);
    await panel.expectPoints({ W: 50, N: 27, S: 13, O: 10 });
    await reset(panel.words.toWords);
    await panel.expectPoints(start);
    await panel.type('W', '35');
    await reset(panel.words.toSaved);
    await panel.expectPoints(start);
  });

  test('no request leaves while I drag @once', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      // Chromium asks for the page's icon at every new entry of its history
      if (!request.url().includes('/icon.svg')) asked.push(request.url());
    });
    await panel.dragTo('W', 30);
    await panel.dragTo('W', 80);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(panel.words.percent(80));
    expect(asked).toEqual([]);
    await page.mouse.up();
  });
});
