'use client';

import { useTongue } from '@/components/shell/locale';
import type { Development } from '@/lib/dossier/schema';
import { wordsIn } from '@/lib/i18n/words-in';
import { ConflictNotice } from './conflict-notice';
import { ErrorSummary } from './error-summary';
import type { useEntry } from './use-entry';

type Props = Readonly<{
  entry: ReturnType<typeof useEntry>;
  /** What the form itself cannot accept. */
  errors: readonly string[];
  before?: Development | undefined;
  mine?: Development | undefined;
  onTakeTheirs: () => void;
}>;

/** Why nothing was saved, and what can be done about it. */
export function OutcomeNotices({ entry, errors, before, mine, onTakeTheirs }: Props) {
  const tongue = useTongue();
  const { outcome, wish, send } = entry;
  const messages =
    outcome?.kind === 'refused'
      ? outcome.messages
      : outcome?.kind === 'unreachable'
        ? [wordsIn(tongue, 'forms').unreachable]
        : outcome?.kind === 'overtaken'
          ? [wordsIn(tongue, 'formProblems').overtaken]
          : errors;
  return (
    <>
      <ErrorSummary messages={messages} />
      {outcome?.kind === 'conflict' && wish !== undefined ? (
        <ConflictNotice
          entries={outcome.entries}
          now={outcome.now}
          before={before}
          mine={mine}
          onKeepMine={() => void send(wish, outcome.now)}
          onTakeTheirs={onTakeTheirs}
        />
      ) : undefined}
    </>
  );
}
