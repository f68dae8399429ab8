import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { lazyPart } from '@/components/ui/lazy-part';
import { hold } from '@/components/ui/outstanding';
import { PageReady } from './page-ready';

const page = document.documentElement;

it('says so of a page to which nothing comes later', async () => {
  await render(<PageReady />);
  await expect.poll(() => page.hasAttribute('data-ready')).toBe(true);
});

it('says so only once everything that comes later has come', async () => {
  let come: (part: () => string) => void = () => {};
  const Part = lazyPart(
    () =>
      new Promise<() => string>((resolve) => {
        come = resolve;
      }),
  );
  const screen = await render(
    <>
      <Part />
      <PageReady />
    </>,
  );
  const release = hold();
  expect(page.hasAttribute('data-ready')).toBe(false);
  come(() => 'the part');
  await expect.element(screen.getByText('the part')).toBeVisible();
  expect(page.hasAttribute('data-ready')).toBe(false);
  release();
  await expect.poll(() => page.hasAttribute('data-ready')).toBe(true);
});

it('does not wait for a part that cannot be fetched, nor for one that was taken away', async () => {
  const Missing = lazyPart(() => Promise.reject(new Error('no network')));
  const Never = lazyPart(() => new Promise<() => string>(() => {}));
  const screen = await render(
    <>
      <Missing />
      <Never />
      <PageReady />
    </>,
  );
  await screen.rerender(
    <>
      <Missing />
      <PageReady />
    </>,
  );
  await expect.poll(() => page.hasAttribute('data-ready')).toBe(true);
});
