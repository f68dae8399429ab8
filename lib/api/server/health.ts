import { ok } from '@/lib/kernel/result';
import type { Work } from './respond';

/** GET /api/health: whether the database answers. */
export const health: Work = async ({ store }) => {
  await store.health();
  return ok({ status: 200, body: { status: 'ok', store: store.engine } });
};
