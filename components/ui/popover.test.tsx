import { useRef, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from './button';
import { Popover } from './popover';

type Props = Readonly<{ dir?: 'ltr' | 'rtl'; at?: Readonly<Record<string, string>>; onLeft?: () => void }>;

function Opening({ dir = 'ltr', at = {}, onLeft }: Props) {
  const [open, setOpen] = useState(false);
  const cell = useRef<HTMLButtonElement>(null);
  return (
    <div dir={dir}>
      <button ref={cell} type="button" style={{ position: 'fixed', ...at }} onClick={() => setOpen(!open)}>
        cell
      </button>
      {open ? (
        <Popover label="choice" anchor={() => cell.current ?? undefined} onClose={() => setOpen(false)}>
          {(close) => (
            <>
              <input aria-label="text" onBlur={onLeft} />
              <Button onClick={close}>done</Button>
            </>
          )}
        </Popover>
      ) : undefined}
      <p style={{ position: 'fixed', insetBlockStart: '50%', insetInlineStart: '50%' }}>elsewhere</p>
    </div>
  );
}

async function opened(props: Props = {}) {
  const screen = await render(<Opening {...props} />);
  const cell = screen.getByRole('button', { name: 'cell' });
  await cell.click();
  const panel = screen.getByRole('dialog', { name: 'choice' });
  await expect.element(panel).toBeVisible();
  return { screen, cell, panel };
}

it('leads to its first field, above everything else', async () => {
  const { screen, panel } = await opened();
  expect(document.activeElement).toBe(screen.getByRole('textbox').element());
  expect(panel.element().matches(':popover-open')).toBe(true);
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its button', () => userEvent.keyboard('{Tab}{Enter}')],
])('is closed by %s and gives the focus back', async (_, act) => {
  const { cell, panel } = await opened();
  await act();
  await expect.element(panel).not.toBeInTheDocument();
  expect(document.activeElement).toBe(cell.element());
});

it('is closed by a press elsewhere, and what was being typed is given first', async () => {
  const onLeft = vi.fn();
  const { screen, panel } = await opened({ onLeft });
  await screen.getByText('elsewhere').click();
  await expect.element(panel).not.toBeInTheDocument();
  expect(onLeft).toHaveBeenCalledTimes(1);
});

it('is closed, not opened anew, by what opened it', async () => {
  const { cell, panel } = await opened();
  await cell.click();
  await expect.element(panel).not.toBeInTheDocument();
});

it.each([
  ['top left', { top: '0', left: '0' }],
  ['top right', { top: '0', right: '0' }],
  ['bottom left', { bottom: '0', left: '0' }],
  ['bottom right', { bottom: '0', right: '0' }],
] as const)('stays inside the window beside an anchor at the %s, in both directions', async (_, at) => {
  for (const dir of ['ltr', 'rtl'] as const) {
    document.documentElement.dir = dir;
    const { screen, cell, panel } = await opened({ dir, at });
    const [own, anchor] = [panel, cell].map((each) => each.element().getBoundingClientRect());
    expect(own?.left).toBeGreaterThanOrEqual(0);
    expect(own?.right).toBeLessThanOrEqual(window.innerWidth);
    expect(own?.top).toBeGreaterThanOrEqual(0);
    expect(own?.bottom).toBeLessThanOrEqual(window.innerHeight);
    expect((own?.top ?? 0) >= (anchor?.bottom ?? 0) || (own?.bottom ?? 0) <= (anchor?.top ?? 0)).toBe(true);
    await screen.unmount();
  }
  document.documentElement.dir = 'ltr';
});
