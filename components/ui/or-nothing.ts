import type { ComponentType } from 'react';

/**
 * A part that comes late, or never: where its script cannot be fetched the page stands without it, for what it draws is
 * also there in words and numbers. The next load asks again.
 */
export function orNothing<Props>(
  load: () => Promise<ComponentType<Props>>,
): () => Promise<ComponentType<Props>> {
  return () => load().catch(() => Nothing);
}

function Nothing() {
  return undefined;
}
