'use client';

import dynamic from 'next/dynamic';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { Arrived, useArrival } from './arrival';

const Arriving = createContext<() => void>(() => undefined);

/**
 * A part whose script comes once the page can be read. Where it cannot be fetched the page stays without it, for what it
 * draws is also there in words and numbers; the next load asks again. `room` keeps its place meanwhile.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  room?: () => ReactNode,
): ComponentType<Props> {
  const Part = dynamic<Props>(() => load().then(withArrival, () => withArrival<Props>(Nothing)), {
    ssr: false,
    ...(room === undefined ? {} : { loading: room }),
  });
  return function LazyPart(props: Props) {
    return (
      <Arriving value={useArrival()}>
        <Part {...props} />
      </Arriving>
    );
  };
}

function withArrival<Props extends object>(Loaded: ComponentType<Props>): ComponentType<Props> {
  return function Here(props: Props) {
    return (
      <>
        <Loaded {...props} />
        <Arrived tell={useContext(Arriving)} />
      </>
    );
  };
}

function Nothing() {
  return undefined;
}
