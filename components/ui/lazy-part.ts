import dynamic from 'next/dynamic';
import type { ComponentType, ReactNode } from 'react';

/**
 * A part whose script comes once the page can be read. Where it cannot be fetched the page stays without it, for what it
 * draws is also there in words and numbers; the next load asks again. `room` keeps its place meanwhile.
 */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  room?: () => ReactNode,
): ComponentType<Props> {
  return dynamic(() => load().catch(() => Nothing), {
    ssr: false,
    ...(room === undefined ? {} : { loading: room }),
  });
}

function Nothing() {
  return undefined;
}
