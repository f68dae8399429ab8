import { useEffect, useMemo, useRef, useState } from 'react';
import type { Address } from '@/lib/session/address';
import type { IsoDate } from '@/lib/time/civil-date';
import { noTrial, takenBack, trialAfter } from '@/lib/workbench/anchor-trial';

type Write = (change: Pick<Address, 'anchorOn'>) => void;
type Wish = Readonly<{
  recordedOn: IsoDate;
  addressed: IsoDate | undefined;
  /** `go` for a leap that Back undoes, `settle` for steps of which nobody wants forty entries. */
  go: Write;
  settle: Write;
}>;

/** The publication day tried out: live while the pin is dragged, in the address once it is let go. */
export function useAnchorTrial({ recordedOn, addressed, go, settle }: Wish) {
  const [trial, setTrial] = useState(noTrial);
  const standing = addressed ?? recordedOn;
  const latest = useRef({ trial, standing, edits: 0 });
  useEffect(() => {
    latest.current = { ...latest.current, trial, standing };
  });
  const on = trial.held ?? standing;
  const acts = useMemo(() => {
    const write = (by: Write, to: IsoDate) => by({ anchorOn: to === recordedOn ? undefined : to });
    const rest = (by: Write) => (to: IsoDate) => {
      const { trial: before, standing: from, edits } = latest.current;
      setTrial(trialAfter(before, from, to, edits));
      if (to !== from) write(by, to);
    };
    return {
      hold: (to: IsoDate) => setTrial((before) => (before.held === to ? before : { ...before, held: to })),
      leap: rest(go),
      step: rest(settle),
      cancel: () => setTrial((before) => ({ ...before, held: undefined })),
      drop: () => rest(go)(recordedOn),
      /** The record has taken it over: nothing is left to take back. */
      recorded: () => {
        setTrial(noTrial);
        settle({ anchorOn: undefined });
      },
      /** Takes back the last move of a trial that is on; says whether there was one. */
      undo: (): boolean => {
        const back = takenBack(latest.current.trial, latest.current.edits);
        if (back === undefined || latest.current.standing === recordedOn) return false;
        setTrial(back.trial);
        write(settle, back.to);
        return true;
      },
      /** How many changes of the weights can be undone now. */
      noteEdits: (edits: number) => {
        latest.current.edits = edits;
      },
    };
  }, [recordedOn, go, settle]);
  return { ...acts, on, recordedOn, isHeld: trial.held !== undefined, isTried: on !== recordedOn };
}
