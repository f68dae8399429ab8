import type { Store } from '@/lib/store/store';
import { isStoreError } from '@/lib/store/store-error';
import type { Incoming } from './incoming';
import { kindOfFailure, type OfFailure } from './respond';
import { pathLocale } from './turned-away';

/**
 * Why a page cannot be made of what the database holds; undefined where it can. Asked before it is begun: what fails in
 * the middle of a page has neither a status nor a sentence of its own any more.
 */
export async function pageFailure(
  asked: Incoming,
  store: () => Promise<Store>,
): Promise<OfFailure | undefined> {
  const [, page, slug] =
    /^\/(?:en|ar)(?:\/(?:(dossiers)\/([a-z0-9-]+)(?:\/.*)?)?)?$/.exec(asked.pathname) ?? [];
  if (pathLocale(asked) === undefined || !['GET', 'HEAD'].includes(asked.method)) return undefined;
  try {
    const opened = await store();
    if (slug !== undefined) await opened.readDossier(slug);
    else if (page === undefined && isHome(asked)) await opened.listDossiers();
    return undefined;
  } catch (error) {
    if (!isStoreError(error)) throw error;
    console.error(error);
    return kindOfFailure(error);
  }
}

function isHome({ pathname }: Incoming): boolean {
  return /^\/(?:en|ar)\/?$/.test(pathname);
}
