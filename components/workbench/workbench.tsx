'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Packed } from '@/lib/kernel/packed-form';
import { SandboxFrame } from '../sandbox/sandbox-frame';
import { RestMissing } from '../session/once-whole';
import { SessionProvider } from '../session/provider';
import { useSession } from '../session/use-session';
import { Awaited } from '../ui/arrival';
import { AsOfAndLayer } from './as-of-and-layer';
import { AskingWhy } from './asking-why';
import { ChosenCard } from './chosen-card';
import { Drawing } from './drawing';
import { EditingRow, WithAdding } from './editing-parts';
import { FilterLine } from './filter-line';
import { Headline } from './headline';
import { SaidOfHistory } from './lazy-parts';
import { PhoneNav } from './phone-nav';
import { ReadDevelopments } from './read-developments';
import { RevisionFooter } from './revision-footer';
import { SandboxTop } from './sandbox-parts';
import { ViewRow } from './view-row';
import styles from './workbench.module.css';

const WeightsAside = dynamic(() => import('./weights-aside').then((module) => module.WeightsAside));

type Props = Readonly<{
  sent: Packed;
  query: string;
  /** What stands behind the numbers and does not change with them: made by the server. */
  background: ReactNode;
}>;

/** One dossier, one trace: what happened, what it does to the weights, and how sure we are, on one time axis. */
export function Workbench({ sent, query, background }: Props) {
  return (
    <SessionProvider sent={sent} query={query}>
      <AskingWhy>
        <main id="content" className={styles.main}>
          <RestMissing />
          <Framed>
            <div className={styles.workbench}>
              <div id="timeline">
                <Headline />
                <AsOfAndLayer />
                <ViewRow />
                <FilterLine />
                <Drawing />
                <EditingRow />
                <div className={styles.wide}>
                  <ChosenCard />
                </div>
                <ReadDevelopments />
                <WithAdding>{background}</WithAdding>
              </div>
              <aside className={styles.aside} id="weights">
                <div className={styles.sticky}>
                  <Awaited>
                    <WeightsAside />
                  </Awaited>
                </div>
              </aside>
              <PhoneNav />
            </div>
          </Framed>
          <SaidOfHistory />
        </main>
        <RevisionFooter />
      </AskingWhy>
    </SessionProvider>
  );
}

function Framed({ children }: { children: ReactNode }) {
  return (
    <SandboxFrame isOn={useSession('isSandbox')} bar={<SandboxTop />}>
      {children}
    </SandboxFrame>
  );
}
