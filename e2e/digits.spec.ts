import { everythingSaid, inOtherDigits } from './support/digits';
import { everyState } from './support/every-state';
import { expect, test } from './support/test';

test('every text of every page, spoken ones too, is in the digits its reader asked for, and every way on keeps them', async ({
  page,
  request,
  language,
}) => {
  test.setTimeout(240_000);
  // English has one kind of digits, whatever is asked
  const digits = language === 'ar' ? 'arab' : 'latn';
  const faults: string[] = [];
  const look = async (name: string) => {
    const others = inOtherDigits(await everythingSaid(page), digits);
    faults.push(...others.map((fault) => `${name}: ${fault}`));
  };
  await everyState({ page, request, language, query: 'digits=arab', look });
  expect([...new Set(faults)]).toEqual([]);
});
