import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button, type ButtonLooks } from './button';

const looks: readonly ButtonLooks[] = ['main', 'plain', 'tool', 'sign', 'words', 'line', 'drawn'];

function sending() {
  return vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
}

it('sends no form unless it is asked to', async () => {
  const onSubmit = sending();
  const screen = await render(
    <form onSubmit={onSubmit}>
      <Button>beside</Button>
      <Button type="submit">send</Button>
    </form>,
  );
  await screen.getByRole('button', { name: 'beside' }).click();
  expect(onSubmit).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'send' }).click();
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

it('stays in reach while it is off, and then neither acts nor sends', async () => {
  const [onSubmit, onClick] = [sending(), vi.fn()];
  const screen = await render(
    <form onSubmit={onSubmit}>
      <input aria-label="text" />
      <Button type="submit" isOff onClick={onClick}>
        send
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'send' });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  button.element().focus();
  expect(document.activeElement).toBe(button.element());
  await userEvent.keyboard('{Enter}');
  // Enter in a field of a form presses its button
  await userEvent.type(screen.getByRole('textbox'), 'x{Enter}');
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
});

it.each(looks)('is a target of 24 pixels or more each way, however little it says: %s', async (each) => {
  const screen = await render(
    <Button looks={each} aria-label="x">
      .
    </Button>,
  );
  const box = screen.getByRole('button').element().getBoundingClientRect();
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
});

it.each(looks)('shows a ring when the keyboard reaches it: %s', async (each) => {
  const screen = await render(<Button looks={each}>name</Button>);
  await userEvent.tab();
  const button = screen.getByRole('button').element();
  expect(document.activeElement).toBe(button);
  const { outlineStyle, outlineWidth } = getComputedStyle(button);
  expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
});

it('gives a sheet of its own the last word', async () => {
  const sheet = document.createElement('style');
  sheet.textContent = '.own { padding-inline: 77px; }';
  document.head.prepend(sheet);
  const screen = await render(<Button className="own">name</Button>);
  expect(getComputedStyle(screen.getByRole('button').element()).paddingInlineStart).toBe('77px');
  sheet.remove();
});
