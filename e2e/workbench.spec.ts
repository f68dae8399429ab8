import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { shipped } from './support/dossier-file';
import { answering } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

const sentences = {
  en: {
    headline: `West 60\u00A0% — likely (55–80\u00A0%) ${shipped.claim.en}.`,
    confidence: 'Confidence is low.',
    implied: 'not a judgement',
  },
  ar: {
    headline: `الغرب 60%: يُرجَّح (بين 55% و80%) ${shipped.claim.ar}.`,
    confidence: 'درجة الثقة في التقدير منخفضة.',
    implied: 'وليس تقدير المحلل',
  },
};

test.describe('opening the workbench', () => {
  test('from the front page I reach the dossier and read its bottom line', async ({ page, language }) => {
    await page.goto('/');
    await answering(page);
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
    await page.getByRole('link', { name: shipped.title[language], exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${routes.workbench(language, sirte)}$`));
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toHaveText(sentences[language].headline);
    await expect(page.getByText(sentences[language].confidence).first()).toBeVisible();
    await expect(headline).not.toContainText(sentences[language].confidence);
    await expect(page.getByText(shipped.notice[language]).first()).toBeVisible();
    await expect(page.getByText(sentences[language].implied).first()).toBeVisible();
  });

  test('the marking stands at head and foot, in Latin letters; sentence, sum and chart follow a weight at once', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await expect(page.getByText('TLP:CLEAR', { exact: true })).toHaveCount(2);
    await panel.type('W', '40');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(panel.words.percent(40));
    await expect(page.getByText('40 + 30 + 15 + 15')).toBeVisible();
  });

  test('I change the language and my draft comes along', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '40');
    await expect(page).toHaveURL(/[?&]w=40-30-15-15/);
    await page.getByRole('link', { name: panel.words.otherLanguage }).click();
    const other = new WeightsPanel(page, language === 'ar' ? 'en' : 'ar');
    await expect(page.locator('html')).toHaveAttribute('lang', other.language);
    await other.expectPoints({ W: 40, N: 30, S: 15, O: 15 });
  });

  test('it works with keys alone, from the first Tab to a saved weight', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    const reach = async (isThere: () => Promise<boolean>) => {
      for (let tabs = 0; tabs < 150; tabs++) {
        if (await isThere()) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('150 Tabs did not lead there');
    };
    await reach(() => panel.slider('W').evaluate((element) => element === document.activeElement));
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await panel.points()).W).toBe(61);
    await reach(() =>
      panel.button(panel.words.save).evaluate((element) => element === document.activeElement),
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: panel.words.dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(panel.button(panel.words.save)).toBeFocused();
  });

  test('on a phone everything is there, one thing under another', async ({ page, language }) => {
    await page.setViewportSize(sizes.phone);
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentences[language].headline);
    await panel.slider('W').scrollIntoViewIfNeeded();
    const box = await panel.slider('W').boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    await panel.type('W', '٤٠');
    await panel.expectPoints({ W: 40, N: 30, S: 15, O: 15 });
  });

  test('an address that names nothing is answered in words', async ({ page, language }) => {
    const response = await page.goto(routes.workbench(language, 'nowhere'));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${routes.workbench(language, sirte)}?w=1-2-3-4&asof=2016-99-99&layer=x&item=E99`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentences[language].headline);
  });
});
