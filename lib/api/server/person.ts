import { ok } from '@/lib/kernel/result';
import { personBody } from '../contract';
import { readBody } from './read-body';
import type { Work } from './respond';

/** GET /api/person */
export const readPerson: Work = async ({ store, who }) =>
  ok({ status: 200, body: { name: await store.nameOf(who.id) } });

/** PUT /api/person */
export const namePerson: Work = async ({ request, store, who }) => {
  const body = await readBody(request, personBody);
  if (!body.ok) return body;
  const name = body.value.name.trim();
  await store.keepName(who.id, name);
  return ok({ status: 200, body: { name } });
};
