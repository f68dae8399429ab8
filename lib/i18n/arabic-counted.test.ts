import { expect, it } from 'vitest';
import { counted } from './arabic-counted';

it('counts a thing in the form that its count demands', () => {
  const rows = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) =>
    counted(count, 'صف واحد', 'صفان', 'صفوف', 'صفًا', 'صف'),
  );
  expect(rows).toEqual([
    '0 صف',
    'صف واحد',
    'صفان',
    '3 صفوف',
    '10 صفوف',
    '11 صفًا',
    '99 صفًا',
    '100 صف',
    '102 صف',
    '103 صفوف',
  ]);
});
