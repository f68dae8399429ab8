import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestAnswered, sending } from './request-id';

const content = fc.string({ unit: 'binary', maxLength: 200 });

it('is the same for the same content, and another for any other', () => {
  fc.assert(
    fc.property(fc.uuid(), content, content, (address, one, other) => {
      const first = sending(address, { reason: one });
      expect(sending(address, { reason: one })).toEqual(first);
      expect(first.id).toMatch(/^[0-9a-f]{32}$/);
      if (one !== other) expect(sending(address, { reason: other }).id).not.toBe(first.id);
    }),
  );
});

it('is another once the write was answered, and for another address', () => {
  const first = sending('/a', 'x');
  expect(sending('/b', 'x').id).not.toBe(first.id);
  requestAnswered('/a');
  expect(sending('/a', 'x').id).not.toBe(first.id);
});

it('is sent as it was the first time where one thing came in since, which may be it, and anew where more did', () => {
  const first = sending('/c', { basedOn: 4, reason: 'A port opened' });
  expect(sending('/c', { basedOn: 5, reason: 'A port opened' })).toEqual(first);
  const later = sending('/c', { basedOn: 6, reason: 'A port opened' });
  expect(later.id).not.toBe(first.id);
  expect(JSON.parse(later.content)).toEqual({ basedOn: 6, reason: 'A port opened' });
});
