import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Operation, operations } from './operations';
import { openApi } from './server/open-api';

const all: readonly (readonly [string, Operation])[] = Object.entries(operations);

// these two are no operations: a form of the way in, and the description itself
const besides = ['POST /api/enter', 'GET /api/openapi.json'];

describe('the table of operations', () => {
  it('names every route handler there is, and no other', () => {
    const folder = join(process.cwd(), 'app/api');
    const handlers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('route.ts'))
      .flatMap((file) => {
        const path = `/api/${file.replaceAll('\\', '/').replace('/route.ts', '').replace('[slug]', '{slug}')}`;
        const text = readFileSync(join(folder, file), 'utf8');
        return [...text.matchAll(/export (?:const|function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
          ([, method]) => `${method} ${path}`,
        );
      });
    expect([...all.map(([, { method, path }]) => `${method} ${path}`), ...besides].sort()).toEqual(
      handlers.sort(),
    );
  });

  it('has an example for each that its own schema accepts', () => {
    for (const [id, { body, example, path }] of all) {
      if (body !== undefined) expect(body.safeParse(example.body).error, id).toBeUndefined();
      expect(path.includes('{slug}'), id).toBe(example.slug !== undefined);
    }
  });
});

describe('the description of the interface', () => {
  const document = openApi();

  it('describes each operation, and points to nothing that is not there', () => {
    const ids = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(ids).toHaveLength(all.length);
    const text = JSON.stringify(document);
    const known = new Set(Object.keys(document.components.schemas));
    const pointers = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, pointer]) => pointer ?? '');
    expect(pointers.length).toBeGreaterThan(all.length);
    for (const pointer of pointers) expect(known, pointer).toContain(pointer.split('/')[2]);
  });

  it('says what a day looks like, and that a new revision has no author', () => {
    const text = JSON.stringify(document.components.schemas.SaveRevisionBody);
    expect(text).toContain('"format":"date"');
    expect(text).not.toContain('author');
  });
});
