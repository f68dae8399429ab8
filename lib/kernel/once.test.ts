import { expect, it, vi } from 'vitest';
import { once } from './once';

it('asks once about each object, also where the answer is nothing', () => {
  const asked = vi.fn(({ n }: { n: number }) => (n > 1 ? n : undefined));
  const answer = once(asked);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([answer(one), answer(two), answer(one), answer(two)]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toHaveBeenCalledTimes(2);
});
