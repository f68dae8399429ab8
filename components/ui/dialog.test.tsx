import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from './button';
import { Dialog } from './dialog';

function Opening({ isBusy, onClosed }: Readonly<{ isBusy?: boolean; onClosed?: () => void }>) {
  const [open, setOpen] = useState(false);
  function close() {
    setOpen(false);
    onClosed?.();
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>open</Button>
      {open ? (
        <Dialog labelledBy="heading" isBusy={isBusy} onClose={close}>
          <h2 id="heading">A question</h2>
          <input type="file" aria-label="file" />
          <Button onClick={close}>close</Button>
        </Dialog>
      ) : undefined}
    </>
  );
}

it('is called by its heading and keeps the rest of the page out of reach', async () => {
  const screen = await render(<Opening />);
  await screen.getByRole('button', { name: 'open' }).click();
  const dialog = screen.getByRole('dialog', { name: 'A question' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().matches(':modal')).toBe(true);
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its button', () => userEvent.keyboard('{Tab}{Enter}')],
])('is closed by %s, once, and gives the focus back', async (_, act) => {
  const onClosed = vi.fn();
  const screen = await render(<Opening onClosed={onClosed} />);
  const button = screen.getByRole('button', { name: 'open' });
  await button.click();
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await act();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(button.element());
  expect(onClosed).toHaveBeenCalledTimes(1);
});

it('stays while an answer is awaited', async () => {
  const screen = await render(<Opening isBusy />);
  await screen.getByRole('button', { name: 'open' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).toBeVisible();
});

it('stays when a choice of files inside it is cancelled', async () => {
  const screen = await render(<Opening />);
  await screen.getByRole('button', { name: 'open' }).click();
  screen
    .getByLabelText('file')
    .element()
    .dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true }));
  await expect.element(screen.getByRole('dialog')).toBeVisible();
});
