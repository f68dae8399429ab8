import { everythingSaid, inOtherDigits, waysThatForget } from './support/digits';
import { everyState } from './support/every-state';
import { pages } from './support/pages';
import { settled } from './support/settled';
import { expect, test } from './support/test';

test('every text of every page, spoken ones too, is in the digits that its reader asked for, and every way on keeps them', async ({
  page,
  request,
  language,
}) => {
  test.setTimeout(300_000);
  // English has one kind of digits, whatever is asked
  const digits = language === 'ar' ? 'arab' : 'latn';
  const faults = new Set<string>();
  await everyState({
    ...{ page, request, language },
    query: 'digits=arab',
    look: async (name) => {
      const others = inOtherDigits(await everythingSaid(page), digits);
      const lost = await waysThatForget(page, ['digits', 'arab']);
      for (const fault of [...others, ...lost]) faults.add(`${name}: ${fault}`);
    },
  });
  expect([...faults]).toEqual([]);
});

test('without being asked no page writes other digits than Latin ones', async ({ page, language }) => {
  const faults: string[] = [];
  for (const url of Object.values(pages)) {
    await page.goto(url(language));
    await settled(page);
    faults.push(...inOtherDigits(await everythingSaid(page), 'latn'));
  }
  expect(faults).toEqual([]);
});
