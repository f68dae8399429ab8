'use client';

import { useMemo, useState } from 'react';
import { EntryForm } from '@/components/forms/entry-form';
import { useKeepEntry } from '@/components/session/use-keep-entry';
import { useScenarioViews } from '@/components/session/use-scenario-views';
import { useDispatch, useSession } from '@/components/session/use-session';
import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { impliedUnderSet } from '@/lib/charts/sandbox-compare';
import type { NamedSet } from '@/lib/dossier/what-if-schema';
import { textIn } from '@/lib/i18n/text';
import { ok } from '@/lib/kernel/result';
import { setDropped } from '@/lib/workbench/kept-sets';
import styles from './sandbox-panel.module.css';

/** The what-ifs that are kept under a name: what each implies, a way back into it, and a way to drop it. */
export function KeptSets() {
  const words = useWords('sandbox').panel;
  const { sets = [] } = useSession('recorded');
  return (
    <fieldset className={styles.group}>
      <legend>{words.sets}</legend>
      {sets.length === 0 ? <p className={styles.muted}>{words.noSets}</p> : undefined}
      <ul className={styles.sets}>
        {sets.map((set) => (
          <li key={set.id}>
            <KeptSet set={set} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function KeptSet({ set }: Readonly<{ set: NamedSet }>) {
  const dispatch = useDispatch();
  const keepEntry = useKeepEntry();
  const view = useSession('record');
  const asOfOn = useSession('asOfOn');
  const standing = useSession('layer');
  const words = useWords('sandbox').panel;
  const { share } = useWords('workbench');
  const tongue = useTongue();
  const [dropping, setDropping] = useState(false);
  const { text: name, lang } = textIn(tongue, set.name);
  const note = set.note && textIn(tongue, set.note);
  const implied = useMemo(
    () => impliedUnderSet(view.dossier, set, asOfOn, standing),
    [view.dossier, set, asOfOn, standing],
  );
  const scenarios = useScenarioViews();
  function open() {
    const { layer, ...whatIf } = set.whatIf;
    dispatch({ type: 'tried', whatIf, weights: set.whatIf.weights, layer });
  }
  return (
    <>
      <p>
        <b lang={lang}>{name}</b> {note === undefined ? undefined : <span lang={note.lang}>{note.text}</span>}{' '}
        <span className={styles.muted}>
          {words.setImplies(scenarios.map((each) => share(each.name, implied[each.id] ?? 0)))}
        </span>
      </p>
      <p className={styles.buttons}>
        <Button looks="tool" aria-label={words.openOf(name)} onClick={open}>
          {words.open}
        </Button>
        <Button
          looks="tool"
          aria-label={words.dropOf(name)}
          aria-expanded={dropping}
          onClick={() => setDropping(!dropping)}
        >
          {words.dropSet}
        </Button>
      </p>
      {dropping ? (
        <EntryForm
          standing={view}
          doLabel={words.dropNow}
          needsReason
          read={() => ok(({ dossier }) => setDropped(dossier, set.id))}
          onKept={(made) => keepEntry(made)}
          onCancel={() => setDropping(false)}
          onTakeTheirs={() => setDropping(false)}
        >
          {undefined}
        </EntryForm>
      ) : undefined}
    </>
  );
}
