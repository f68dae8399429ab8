'use client';

import { type FormEvent, useState } from 'react';
import { useTongue } from '@/components/shell/locale';
import { Dialog } from '@/components/ui/dialog';
import { useYardstick } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Confidence } from '@/lib/dossier/schema';
import { localeOf } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { WeightsChanged } from '@/lib/wording/fault';
import { reasonNeeded } from '@/lib/workbench/reason-needed';
import { type SaveProblem, saveInput } from '@/lib/workbench/save-input';
import type { SaveInput, SaveOutcome, Theirs } from '@/lib/workbench/save-outcome';
import { ConflictChoice } from './conflict-choice';
import styles from './save-dialog.module.css';
import { SaveForm } from './save-form';

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{
  scenarios: readonly ScenarioView[];
  points: Points;
  saved: Points;
  /** The last revision's weights, against which a change is measured. */
  before: Points;
  /** What the evidence implies: a judgement far from it is asked for a sentence. */
  implied: Points;
  /** By which names a reason can speak of each scenario. */
  names: WeightsChanged['names'];
  /** The number of the revision that `saved` shows; 0 where there is none yet. */
  basedOn: number;
  confidence?: Confidence | undefined;
  /** What was known: "15 Nov 2016", in the reader's language. */
  asOf: string;
  /** Older than the last revision's day: it will nevertheless be the judgement of all later days. */
  backdated: boolean;
  onSave: (input: SaveInput) => Promise<SaveOutcome>;
  onTakeTheirs: (theirs: Theirs) => void;
  onClose: () => void;
}>;

type State = Readonly<{
  busy: boolean;
  problems: readonly SaveProblem[];
  outcome?: SaveOutcome | undefined;
  input?: SaveInput | undefined;
}>;
const fresh: State = { busy: false, problems: [] };

/** Put on the page when it is wanted: it opens by itself. Asks for what a revision needs, saves it, and shows a refusal in place, with everything typed still there. */
export function SaveDialog(props: Props) {
  const { scenarios, points, saved, before, basedOn, confidence, asOf, backdated } = props;
  const { onSave, onTakeTheirs, onClose } = props;
  const tongue = useTongue();
  const words = wordsIn(tongue, 'weights');
  const [state, setState] = useState(fresh);
  const yardstick = useYardstick();
  const needed =
    basedOn === 0
      ? undefined
      : reasonNeeded(
          scenarios.map(({ id }) => id),
          before,
          points,
          yardstick,
        );
  const cancel = () => state.busy || onClose();

  async function send(input: SaveInput) {
    setState({ busy: true, problems: [], input });
    const outcome = await onSave(input);
    if (outcome.kind === 'saved') {
      setState(fresh);
      onClose();
    } else setState({ busy: false, problems: [], outcome, input });
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (state.busy) return;
    const form = event.currentTarget;
    const read = saveInput(new FormData(form), {
      locale: localeOf(tongue),
      weights: points,
      basedOn,
      reasonNeeded: needed !== undefined,
      before: (state.input?.confidence ?? confidence)?.reason,
    });
    if (read.ok) return void send(read.value);
    setState({ busy: false, problems: read.error });
    const first = form.elements.namedItem(read.error[0] ?? '');
    const field = first instanceof RadioNodeList ? first[0] : first;
    if (field instanceof HTMLElement) field.focus();
  }

  return (
    <Dialog labelledBy="save-heading" isBusy={state.busy} onClose={onClose}>
      {state.outcome?.kind === 'conflict' && state.input !== undefined ? (
        <ConflictChoice
          scenarios={scenarios}
          theirs={state.outcome.theirs}
          mine={state.input}
          onKeepMine={(input) => void send(input)}
          onTakeTheirs={(theirs) => {
            onTakeTheirs(theirs);
            onClose();
          }}
          onCancel={cancel}
        />
      ) : (
        <SaveForm
          scenarios={scenarios}
          points={points}
          saved={saved}
          before={before}
          implied={props.implied}
          names={props.names}
          needed={needed}
          confidence={confidence}
          given={state.input}
          asOf={asOf}
          backdated={backdated}
          busy={state.busy}
          problems={state.problems}
          failure={state.outcome?.kind === 'failed' ? state.outcome : undefined}
          onSubmit={submit}
          onCancel={cancel}
        />
      )}
      <p role="status" className={styles.busy}>
        {state.busy ? words.saving : ''}
      </p>
    </Dialog>
  );
}
