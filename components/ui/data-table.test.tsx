import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { DataTable } from './data-table';

const row = (
  <tbody>
    <tr>
      <th scope="row">West</th>
      <td>60</td>
    </tr>
  </tbody>
);

it('is called by its caption', async () => {
  const screen = await render(<DataTable caption="Weights">{row}</DataTable>);
  await expect.element(screen.getByRole('table', { name: 'Weights' })).toBeVisible();
  await expect.element(screen.getByRole('rowheader', { name: 'West' })).toBeVisible();
  expect(screen.getByRole('region').elements()).toEqual([]);
});

it('scrolls sideways in a room that the keyboard reaches', async () => {
  const screen = await render(
    <div style={{ inlineSize: '40px' }}>
      <DataTable caption="Weights" scrolls="Weights, all of them">
        {row}
      </DataTable>
    </div>,
  );
  const room = screen.getByRole('region', { name: 'Weights, all of them' }).element();
  expect(room.scrollWidth).toBeGreaterThan(room.clientWidth);
  room.focus();
  expect(document.activeElement).toBe(room);
});
