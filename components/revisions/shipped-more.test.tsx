import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { LocaleProvider } from '@/components/shell/locale';
import type { ShippedOffer } from '@/lib/dossier/shipped-offer';
import { ShippedMore } from './shipped-more';

const offer: ShippedOffer = {
  change: { kind: 'parts-replaced', act: 'shipped-added' },
  additions: [
    { list: 'sourceChecks', id: 'c1', title: { en: 'A ship was seen' }, fields: ['onTheWay'] },
    { list: 'sourceChecks', id: 'c2', title: { en: 'A ship sailed' }, fields: ['onTheWay'] },
    { list: 'assumptions', id: 'a1', title: { en: 'Ships are counted', ar: 'تُحصى السفن' }, fields: [] },
  ],
};

async function shown(locale: 'en' | 'ar', isDeclined = false) {
  const screen = await render(
    <LocaleProvider tongue={locale}>
      <ShippedMore slug="harbour" seq={3} offer={offer} offerKey="abc" isDeclined={isDeclined} />
    </LocaleProvider>,
  );
  screen.container.querySelector('summary')?.click();
  return screen;
}

it('counts what is offered, and names each thing', async () => {
  const screen = await shown('en');
  await expect
    .element(
      screen.getByText('This release ships more for this dossier: 2 chains of claims and 1 assumption.'),
    )
    .toBeVisible();
  for (const name of ['A ship was seen', 'A ship sailed', 'Ships are counted'])
    await expect.element(screen.getByText(name)).toBeVisible();
});

it('does so in Arabic, with the forms that its counts demand', async () => {
  const screen = await shown('ar');
  await expect.element(screen.getByText('سلسلتا تناقل وافتراض واحد')).toBeVisible();
  await expect.element(screen.getByText('تُحصى السفن')).toBeVisible();
});

it('asks for a name before anything is sent', async () => {
  const screen = await shown('en');
  await screen.getByRole('button', { name: 'Add all of it' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Your name');
});

it('remembers that it was declined, says so, and stays to be looked at', async () => {
  const screen = await shown('en');
  await screen.getByRole('button', { name: 'Not now' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('It stays here');
  expect(document.cookie).toContain('masar-not-now-harbour=abc');
  await expect.element(screen.getByRole('button', { name: 'Not now' })).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Add all of it' })).toBeVisible();
});
