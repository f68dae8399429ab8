import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { lazyPart } from './lazy-part';

it('keeps its place until its script has come', async () => {
  let come: (part: () => string) => void = () => {};
  const Part = lazyPart(
    () =>
      new Promise<() => string>((resolve) => {
        come = resolve;
      }),
    () => 'room',
  );
  const screen = await render(<Part />);
  await expect.element(screen.getByText('room')).toBeVisible();
  come(() => 'the part');
  await expect.element(screen.getByText('the part')).toBeVisible();
});

it('leaves the page as it is where its script cannot be fetched', async () => {
  const Part = lazyPart(() => Promise.reject(new Error('no network')));
  const screen = await render(
    <p>
      in numbers
      <Part />
    </p>,
  );
  await expect.element(screen.getByText('in numbers')).toBeVisible();
});
