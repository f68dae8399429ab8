import { expect, it } from 'vitest';
import { arabicDevelopments } from './arabic-developments';

it('counts developments in all six forms of the language', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map(arabicDevelopments)).toEqual([
    '0 تطوّر',
    'تطوّر واحد',
    'تطوّران',
    '3 تطورات',
    '10 تطورات',
    '11 تطوّرًا',
    '99 تطوّرًا',
    '100 تطوّر',
    '101 تطوّر',
    '103 تطورات',
  ]);
});
