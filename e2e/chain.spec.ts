import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { titleOf } from './support/dossier-file';
import { faultsDayAndNight } from './support/faults';
import { answering, settled } from './support/settled';
import { expect, test } from './support/test';
import { words as common } from './support/words';

test.use({ database: 'shared', visit: 'first' });

const words = {
  en: {
    open: 'Chain of this claim',
    paragraph: /paragraph 4 of the report/,
    dropped: 'Dropped:',
    implied: [/West\s+50/, /South\s+49/],
    later: 'ratings chosen with later knowledge',
    compared: 'The claim in the two layers, side by side',
    rated: /Expected if South/,
    differs: 'differs',
    does: /What the claim does/,
    why: (name: string) => `Why ${name}?`,
    leads: /West leads in (\d+) of 100 draws/,
    all: 'West leads in 100 of 100 draws',
    doubts: ['Ratings', 'Prior', 'Reliability of sources'],
    nothing: /^Nothing is drawn/,
    band: /not a confidence interval/,
    mind: 'What would change our mind',
    evidence: 'the evidence',
    cannot: /cannot change who leads/,
    arrests: 'Named arrest of a Sirte fighter in Tunisia or Algeria',
    ifSeen: /If seen West 82\u00A0%, else North 37\u00A0%/,
  },
  ar: {
    open: 'سلسلة تناقل الخبر',
    paragraph: /الفقرة 4 من التقرير/,
    dropped: 'سقط:',
    implied: [/الغرب\s+50/, /الجنوب\s+49/],
    later: 'تقييمات وُضعت بمعرفة لاحقة',
    compared: 'الخبر في الطبقتين جنبًا إلى جنب',
    rated: /مدى التوقّع لو صحّ الجنوب/,
    differs: 'مختلف',
    does: /^أثر الخبر/,
    why: (name: string) => `لماذا ${name}؟`,
    leads: /يتقدّم سيناريو الغرب في \u2066(\d+)\u2069/,
    all: 'يتقدّم سيناريو الغرب في \u2066100\u2069 من كل 100 سحبة',
    doubts: ['التقييمات', 'الاحتمال الابتدائي', 'موثوقية المصادر'],
    nothing: /^لم يُختر أي موضع شك/,
    band: /لا فترة ثقة/,
    mind: 'ما الذي قد يغيّر تقديرنا؟',
    evidence: 'القرائن',
    cannot: /لا يبدّل المتقدم/,
    arrests: 'توقيف مقاتل معلن الهوية قادم من سرت، في تونس أو الجزائر',
    ifSeen: /إن رُصد: الغرب \u206682%\u2069، وإلا الشمال \u206637%/,
  },
} as const;

test('I follow a claim to its source, see what the report dropped, and what either reading implies', async ({
  page,
  language,
}) => {
  const said = words[language];
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') elsewhere.push(request.url());
  });
  await page.goto(`${routes.workbench(language, sirte)}?item=E07`);
  await settled(page);
  const button = page.getByRole('button', { name: said.open, exact: true }).first();
  await button.click();
  await expect(page).toHaveURL(/[?&]why=E07/);
  const chain = page.getByRole('dialog');
  await expect(chain.getByRole('heading', { name: titleOf('E07')[language] }).first()).toBeVisible();
  await expect(chain.getByText(said.paragraph)).toBeVisible();
  await expect(chain.getByText(said.dropped)).toBeVisible();
  await expect(chain.getByRole('link').first()).toHaveAttribute('rel', /noreferrer/);
  for (const headline of said.implied) await expect(chain.getByText(headline)).toBeVisible();
  await expect(chain.getByText(said.later, { exact: true })).toBeVisible();
  const compared = chain.getByRole('region', { name: said.compared });
  await expect(compared.getByRole('row', { name: said.rated })).toContainText(said.differs);
  await expect(chain.getByRole('region', { name: said.does }).getByRole('row')).toHaveCount(5);
  expect.soft(await faultsDayAndNight(page)).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(chain).toBeHidden();
  await expect(page).not.toHaveURL(/[?&]why=/);
});

test('I read in how many draws West leads, and switch the doubts off, with the network unplugged', async ({
  page,
  context,
  language,
}) => {
  const said = words[language];
  await page.goto(routes.workbench(language, sirte));
  await settled(page);
  await context.setOffline(true);
  await page
    .getByRole('button', { name: said.why(common[language].scenarios.W) })
    .first()
    .click();
  const panel = page.getByRole('dialog');
  const leads = panel.getByText(said.leads);
  await expect(leads).toBeVisible();
  const first = Number(said.leads.exec(await leads.innerText())?.[1]);
  expect(first).toBeGreaterThan(50);
  expect(first).toBeLessThan(100);
  await expect(panel.getByText(said.band)).toBeVisible();
  for (const doubt of said.doubts) await panel.getByRole('checkbox', { name: doubt }).uncheck();
  await expect(panel.getByText(said.nothing)).toBeVisible();
  await expect(panel.getByText(said.all)).toBeVisible();
  for (const doubt of said.doubts) await panel.getByRole('checkbox', { name: doubt }).check();
  // the seed is fixed, so that the same question has the same answer
  await expect(leads).toContainText(String(first));
});

test('I see which indicator could change the call, by the weights and by the evidence', async ({
  page,
  language,
}) => {
  const said = words[language];
  await page.goto(routes.workbench(language, sirte));
  await answering(page);
  const mind = page.getByRole('region', { name: said.mind });
  const arrests = mind.getByRole('listitem').filter({ hasText: said.arrests });
  await expect(arrests).toContainText(said.cannot);
  await mind.getByRole('button', { name: said.evidence, exact: true }).click();
  await expect(arrests).not.toContainText(said.cannot);
  await expect(arrests).toContainText(said.ifSeen);
});
