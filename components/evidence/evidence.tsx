'use client';

import { memo, type ReactNode, useCallback, useEffect } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { textIn } from '@/lib/i18n/text';
import type { Packed } from '@/lib/kernel/packed-form';
import { ScenarioPatterns } from '../charts/scenario-patterns';
import { SandboxBar } from '../sandbox/sandbox-bar';
import { SandboxFrame } from '../sandbox/sandbox-frame';
import { keepRatings } from '../session/kept-ratings';
import { OnceWhole, RestMissing } from '../session/once-whole';
import { SessionProvider } from '../session/provider';
import { SaidOfHistory } from '../session/said-of-history';
import { useMatrixView } from '../session/use-matrix-view';
import { useDispatch, useSession, useSessionOfPage } from '../session/use-session';
import { Footer } from '../shell/footer';
import { useTongue, useWords } from '../shell/locale';
import { AskWhyProvider } from '../ui/ask-why';
import { lazyPart } from '../ui/lazy-part';
import type { DeferredMatrix } from './deferred-matrix';
import { useDeferredMatrix } from './deferred-matrix';
import styles from './evidence.module.css';
import { LeaveOneOutList } from './leave-one-out-list';
import { RatedMatrix } from './rated-matrix';
import { RepeatsChoice } from './repeats-choice';
import { RowDetail } from './row-detail';
import { useRatingChanges } from './use-rating-changes';

const AssumptionsAndIndicators = lazyPart(() =>
  import('./assumptions-and-indicators').then((module) => module.AssumptionsAndIndicators),
);
const WhyHere = lazyPart(() => import('./why-here').then((module) => module.WhyHere));

/** Developments against scenarios: what each says of each, what it comes to, and what it would take to change that. */
export function Evidence({ sent, query }: Readonly<{ sent: Packed; query: string }>) {
  return (
    <SessionProvider sent={sent} query={query}>
      <Answering>
        <main id="content">
          <RestMissing />
          <Framed>
            <Page />
          </Framed>
          <SaidOfHistory />
        </main>
        <Foot />
      </Answering>
    </SessionProvider>
  );
}

/** Around everything that shows a number: whoever asks why is answered over it. */
function Answering({ children }: { children: ReactNode }) {
  const dispatch = useDispatch();
  const ask = useCallback((why: string) => dispatch({ type: 'go', change: { why } }), [dispatch]);
  return <AskWhyProvider ask={ask}>{children}</AskWhyProvider>;
}

function Framed({ children }: { children: ReactNode }) {
  const isOn = useSession('isSandbox');
  return (
    <SandboxFrame isOn={isOn} bar={isOn ? <SandboxBar isOn /> : undefined}>
      {children}
    </SandboxFrame>
  );
}

function Foot() {
  const words = useWords('evidence');
  const { marking } = useSession('recorded');
  const changes = useRatingChanges();
  return (
    <Footer marking={marking}>
      <span>{words.impliesHint}</span>
      {changes.length === 0 ? undefined : <strong>{words.unsaved(changes.length)}</strong>}
    </Footer>
  );
}

function Page() {
  const session = useSessionOfPage();
  useEffect(() => keepRatings(session), [session]);
  const matrix = useMatrixView('matrix');
  const scenarios = useMatrixView('scenarios');
  const isBlind = useMatrixView('sitting') !== undefined;
  const told = useDeferredMatrix(matrix);
  const { notice } = useSession('recorded');
  const { selected } = useSession('address');
  const isSandbox = useSession('isSandbox');
  const tongue = useTongue();
  const dispatch = useDispatch();
  const select = useCallback(
    (id: string | undefined) => dispatch({ type: 'go', change: { selected: id } }),
    [dispatch],
  );
  const isEmpty = matrix.rows.length === 0;
  return (
    <div className={styles.page}>
      <ScenarioPatterns scenarios={scenarios} />
      <div className={styles.matrix}>
        <RatedMatrix isEmpty={isEmpty} told={told} onSelect={select}>
          {notice === undefined ? undefined : <p className={styles.notice}>{textIn(tongue, notice).text}</p>}
        </RatedMatrix>
        {isBlind ? undefined : (
          <OnceWhole>
            <AssumptionsAndIndicators isSandbox={isSandbox} matrix={told} />
          </OnceWhole>
        )}
      </div>
      {isEmpty ? undefined : (
        <EvidenceAside {...{ scenarios, selected, isBlind }} matrix={told} onSelect={select} />
      )}
      {isBlind ? undefined : <WhyHere />}
    </div>
  );
}

type Props = Readonly<{
  matrix: DeferredMatrix;
  scenarios: readonly ScenarioView[];
  selected: string | undefined;
  isBlind: boolean;
  onSelect: (id: string | undefined) => void;
}>;

/** Beside the matrix: what if something were different, and what is behind the chosen row. */
const EvidenceAside = memo(function EvidenceAside(props: Props) {
  const { matrix, scenarios, selected, isBlind, onSelect } = props;
  const dossier = useSession('recorded');
  return (
    <aside className={styles.aside}>
      <div className={styles.sticky}>
        {isBlind ? undefined : (
          <>
            <LeaveOneOutList matrix={matrix} scenarios={scenarios} onSelect={onSelect} />
            <RepeatsChoice dossier={dossier} matrix={matrix} scenarios={scenarios} />
          </>
        )}
        <RowDetail
          {...{ matrix, scenarios, selected, isBlind }}
          sourceChecks={dossier.sourceChecks}
          onClose={() => onSelect(undefined)}
        />
      </div>
    </aside>
  );
});
