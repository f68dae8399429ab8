'use client';

import dynamic from 'next/dynamic';
import type { DossierView } from '@/lib/api/contract';
import { textIn } from '@/lib/i18n/text';
import { ScenarioPatterns } from '../charts/scenario-patterns';
import { SandboxFrame } from '../sandbox/sandbox-frame';
import { Footer } from '../shell/footer';
import { useTongue, useWords } from '../shell/locale';
import { AskWhyProvider } from '../ui/ask-why';
import { Button } from '../ui/button';
import { BlindResult } from './blind-result';
import { BlindStart } from './blind-start';
import { DraftBar } from './draft-bar';
import styles from './evidence.module.css';
import { EvidenceAside } from './evidence-aside';
import { Headline } from './headline';
import { MatrixFoot } from './matrix-foot';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { movesFar } from './moves-far';
import { OpenedChooser } from './opened-chooser';
import { RatingSaid } from './rating-said';
import { SandboxTop } from './sandbox-top';
import { SaveRatings } from './save-ratings';
import { SavedRatings } from './saved-ratings';
import { SittingBar } from './sitting-bar';
import { ToolRow } from './tool-row';
import { useEvidence } from './use-evidence';

const BesideEvidence = dynamic(() => import('./beside-evidence').then((module) => module.BesideEvidence), {
  ssr: false,
});
const WhyHere = dynamic(() => import('./why-here').then((module) => module.WhyHere), { ssr: false });

type Props = Readonly<{ view: DossierView; query: string }>;

/** Developments against scenarios: what each says of each, what it comes to, and what it would take to change that. */
export function Evidence({ view, query }: Props) {
  const { dossier, slug, seq } = view;
  const words = useWords('evidence');
  const { panels } = useWords('workbench');
  const tongue = useTongue();
  const page = useEvidence(view, query);
  const { address, settle, sort, layer, matrix, told, scenarios, columns, order, weights } = page;
  const { select, ask } = page;
  const { ratings, draft, changes, isBlind, sandbox, isSandbox, rate, edit, undo, redo, act } = page;
  const { opening, setOpening, close, said, isSaving, setSaving, saved, kept } = page;
  const { rows, numbers, recorded } = matrix;
  const { selected } = address;

  return (
    <AskWhyProvider ask={ask}>
      <main id="content">
        <SandboxFrame
          isOn={isSandbox}
          bar={
            isSandbox ? <SandboxTop {...{ view, address, sandbox, scenarios }} matrix={told} /> : undefined
          }
        >
          <div className={styles.page}>
            <ScenarioPatterns scenarios={scenarios} />
            <div className={styles.matrix}>
              {isBlind ? (
                <SittingBar
                  columns={columns}
                  draft={draft}
                  onUndo={undo}
                  onRedo={redo}
                  onLeave={ratings.leave}
                />
              ) : (
                <Headline matrix={told} scenarios={scenarios} sort={sort} />
              )}
              {dossier.notice === undefined ? undefined : (
                <p className={styles.notice}>{textIn(tongue, dossier.notice).text}</p>
              )}
              {rows.length === 0 ? undefined : (
                <>
                  <ToolRow
                    {...{ sort, layer, isBlind }}
                    isHeld={order.isHeld}
                    onSort={(next) => settle({ sort: next })}
                    onLayer={(next) => settle({ layer: next === dossier.settings.layer ? undefined : next })}
                    onOrder={order.putInOrder}
                  >
                    {isBlind || isSandbox ? undefined : (
                      <>
                        <BlindStart onBegin={ratings.begin} />
                        <Button onClick={sandbox.enter}>{panels.sandbox}</Button>
                      </>
                    )}
                  </ToolRow>
                  {isBlind || isSandbox ? undefined : (
                    <DraftBar
                      draft={draft}
                      count={changes.length}
                      restored={ratings.restored ? Math.max(0, seq - draft.basedOn) : undefined}
                      onUndo={undo}
                      onRedo={redo}
                      onDrop={() => act('drop')}
                      onSave={() => setSaving(true)}
                      onAcknowledge={ratings.acknowledge}
                    />
                  )}
                  {saved === undefined ? undefined : <SavedRatings slug={slug} entry={saved} />}
                  {ratings.outcome === undefined ? undefined : (
                    <BlindResult
                      outcome={ratings.outcome}
                      recorded={recorded}
                      onTakeOver={() =>
                        ratings.takeOver(new Map(recorded.developments.map((item) => [item.id, item])))
                      }
                      onDrop={ratings.dropOutcome}
                    />
                  )}
                  <MatrixLegend />
                  <MatrixGrid
                    {...{ matrix, columns, selected, isBlind }}
                    blocks={order.blocks}
                    onRate={rate}
                    onOpen={setOpening}
                    onSelect={select}
                    foot={
                      isBlind ? undefined : <MatrixFoot matrix={matrix} columns={columns} weights={weights} />
                    }
                  >
                    {(grid) =>
                      opening === undefined ? undefined : (
                        <OpenedChooser
                          key={`${opening.row} ${opening.column}`}
                          {...{ opening, matrix, scenarios, grid }}
                          claim={dossier.claim}
                          onRate={rate}
                          onEdit={edit}
                          onClose={close}
                        />
                      )
                    }
                  </MatrixGrid>
                </>
              )}
              {isBlind ? undefined : <BesideEvidence {...{ view, isSandbox }} matrix={told} />}
              <RatingSaid said={said} numbers={isBlind ? undefined : numbers} scenarios={scenarios} />
            </div>
            {rows.length === 0 ? undefined : (
              <EvidenceAside {...{ dossier, scenarios, selected, isBlind }} matrix={told} onSelect={select} />
            )}
          </div>
        </SandboxFrame>
        {isSaving ? (
          <SaveRatings
            {...{ view, recorded, layer, draft, changes }}
            standing={matrix.standing}
            needsReason={movesFar(matrix)}
            onKept={kept}
            onClose={() => setSaving(false)}
          />
        ) : undefined}
        {isBlind ? undefined : (
          <WhyHere
            {...{ dossier, matrix, scenarios, weights, isSandbox }}
            asked={address.why}
            onSettle={settle}
          />
        )}
      </main>
      <Footer marking={dossier.marking}>
        <span>{words.impliesHint}</span>
        {changes.length === 0 ? undefined : <strong>{words.unsaved(changes.length)}</strong>}
      </Footer>
    </AskWhyProvider>
  );
}
