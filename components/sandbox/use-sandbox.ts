import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { Address } from '@/lib/session/address';

/** What of the address makes a sandbox of it. */
type Trial = Pick<Address, 'tried' | 'checksOff' | 'leftOut' | 'anchorOn' | 'weights'>;
type Wish = Readonly<{
  address: Address;
  go: (change: Partial<Address>) => void;
  settle: (change: Partial<Address>) => void;
  /** The query that the page came with and what it says is otherwise, where the page is to stand before the reader comes. */
  query?: string;
  given?: WhatIf;
  /** The reader of what an address says is otherwise, where the page has it anyway; else it is fetched. */
  reader?: Reader;
  /** How many changes of the weights can be undone now. */
  edits: { readonly current: number };
}>;

type Reader = (text: string) => WhatIf;

const asRecorded: WhatIf = {};
const nothing = { tried: undefined, checksOff: undefined, leftOut: undefined, anchorOn: undefined };

/**
 * What is tried out: in the address once a gesture ends, so that it survives a reload and goes along with a link;
 * `look` shows it while the gesture lasts. Nothing of it is ever saved.
 */
export function useSandbox({ address, go, settle, query, given = asRecorded, reader, edits }: Wish) {
  const { tried: text, checksOff, leftOut, anchorOn, weights } = address;
  const [held, look] = useState<WhatIf>();
  const [entered, setEntered] = useState(false);
  // the server has read the address already: the reader is needed only once it changes
  const [read, setRead] = useState<Reader | undefined>(() => reader);
  useEffect(() => {
    if (reader !== undefined) return;
    void import('@/lib/session/what-if-address').then(({ whatIfIn }) => setRead(() => whatIfIn));
  }, [reader]);
  const addressed = useMemo(
    () =>
      text === undefined
        ? asRecorded
        : query !== undefined && text === new URLSearchParams(query).get('try')
          ? given
          : (read?.(text) ?? asRecorded),
    [text, query, given, read],
  );
  const past = useRef<readonly Readonly<{ trial: Trial; edits: number; anchorOn: Trial['anchorOn'] }>[]>([]);
  const tried = held ?? addressed;

  const change = useCallback(
    (next: Trial) => {
      look(undefined);
      const trial = { tried: text, checksOff, leftOut, anchorOn, weights };
      const after = 'anchorOn' in next ? next.anchorOn : anchorOn;
      past.current = [...past.current, { trial, edits: edits.current, anchorOn: after }];
      go(next);
    },
    [text, checksOff, leftOut, anchorOn, weights, edits, go],
  );
  /** Everything as recorded again; weights that came with a kept set go with it. */
  const drop = useCallback(() => {
    look(undefined);
    setEntered(false);
    past.current = [];
    go({ ...nothing, ...(addressed.weights && { weights: undefined }) });
  }, [addressed, go]);
  /** Takes back the last change, unless something else was changed since; says whether there was one. */
  const undo = useCallback((): boolean => {
    const last = past.current.at(-1);
    if (last === undefined || last.edits !== edits.current || last.anchorOn !== anchorOn) return false;
    past.current = past.current.slice(0, -1);
    look(undefined);
    settle(last.trial);
    return true;
  }, [anchorOn, edits, settle]);
  const isHeld = held !== undefined;
  const isOn = entered || isHeld || text !== undefined || checksOff !== undefined || leftOut !== undefined;
  return useMemo(
    () => ({
      ...{ tried, addressed, isHeld, isOn, look, change, drop, undo },
      enter: () => setEntered(true),
      leave: () => setEntered(false),
    }),
    [tried, addressed, isHeld, isOn, change, drop, undo],
  );
}
export type Sandbox = ReturnType<typeof useSandbox>;
