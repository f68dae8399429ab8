import { type Operation, operations } from '@/lib/api/operations';
import { routes } from '@/lib/routes';
import { expect, test } from './support/test';

test.describe('the interface for programs, as it describes itself @once', () => {
  test('does what every example asks, one after the other, and answers as it says', async ({ request }) => {
    const all: readonly (readonly [string, Operation])[] = Object.entries(operations);
    for (const [id, { method, path, status, body, answer, media, example }] of all) {
      const response = await request.fetch(path.replace('{slug}', example.slug ?? ''), {
        method,
        ...(body && { data: example.body }),
      });
      expect.soft(response.status(), `${id}: ${await response.text()}`).toBe(status);
      const type = response.headers()['content-type'] ?? '';
      expect.soft(type, id).toContain(media ?? 'application/json');
      if (answer !== undefined)
        expect.soft(answer.safeParse(await response.json()).error, id).toBeUndefined();
    }
  });

  test('describes all of it in one document', async ({ request }) => {
    const document = await (await request.get(routes.api.openApi())).json();
    expect(document.openapi).toMatch(/^3\.1\./);
    const described = Object.values<object>(document.paths).flatMap((path) => Object.values(path));
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(operations).sort());
  });
});
