import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestDone, requestId } from './request-id';

const content = fc.string({ unit: 'binary', maxLength: 200 });

it('is the same for the same content, and another for any other', () => {
  fc.assert(
    fc.property(fc.uuid(), content, content, (address, one, other) => {
      const first = requestId(address, one);
      expect(requestId(address, one)).toBe(first);
      expect(first).toMatch(/^[0-9a-f]{32}$/);
      if (one !== other) expect(requestId(address, other)).not.toBe(first);
    }),
  );
});

it('is another once the write was kept, and for another address', () => {
  const first = requestId('/a', 'x');
  expect(requestId('/b', 'x')).not.toBe(first);
  requestDone('/a');
  expect(requestId('/a', 'x')).not.toBe(first);
});
