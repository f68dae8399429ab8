'use client';

import type { RefObject } from 'react';
import { type KeyboardEvent, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { EntryForm } from '@/components/forms/entry-form';
import formStyles from '@/components/forms/forms.module.css';
import { TextField } from '@/components/forms/text-field';
import { useKeepEntry } from '@/components/session/use-keep-entry';
import { useScenarioViews } from '@/components/session/use-scenario-views';
import { useDispatch, useSession } from '@/components/session/use-session';
import { useTrying } from '@/components/session/use-trying';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { Announce } from '@/components/ui/announce';
import { Button } from '@/components/ui/button';
import { useSingleKey } from '@/components/ui/single-keys';
import { impliedByLayer } from '@/lib/charts/implied-by-layer';
import { leadChange } from '@/lib/charts/sandbox-compare';
import { sandboxDifferences } from '@/lib/charts/sandbox-differences';
import { differenceWords } from '@/lib/charts/sandbox-words';
import { writtenIn } from '@/lib/i18n/text';
import { err, ok } from '@/lib/kernel/result';
import { asAddressed } from '@/lib/session/what-if-address-written';
import { fieldText } from '@/lib/workbench/form-fields';
import { setKept } from '@/lib/workbench/kept-sets';
import styles from './sandbox.module.css';
import { SandboxCompare } from './sandbox-compare';
import { sandboxTitle } from './sandbox-frame';

/** Drops the sandbox from anywhere on the page. */
export const dropKey = 'd';
/** As many differences as the bar tells by itself. */
const told = 2;
type Open = 'compare' | 'keep' | undefined;

/** The bar over a sandbox: that it is one, what is different, and the three things to do with it. */
export function SandboxBar({ isOn }: Readonly<{ isOn: boolean }>) {
  const dispatch = useDispatch();
  const drop = () => dispatch({ type: 'drop' });
  const words = useWords('sandbox');
  const bar = useRef<HTMLDivElement>(null);
  const [first] = useState(isOn);
  const [changed, setChanged] = useState(false);
  if (!changed && isOn !== first) setChanged(true);
  useKeptInPlace(isOn, bar);
  useSingleKey(isOn ? dropKey : undefined, drop);
  return (
    <>
      <Announce>{changed ? (isOn ? words.entered : words.gone) : ''}</Announce>
      {isOn ? (
        <div ref={bar} className={styles.bar}>
          <OpenBar onDrop={drop} />
        </div>
      ) : undefined}
    </>
  );
}

function OpenBar({ onDrop }: Readonly<{ onDrop: () => void }>) {
  const dossier = useSession('recorded');
  const asOfOn = useSession('asOfOn');
  const layer = useSession('layer');
  const scenarios = useScenarioViews();
  const words = useWords('sandbox');
  const tongue = useTongue();
  const trying = useTrying();
  const { whatIf } = trying;
  const [open, setOpen] = useState<Open>();
  const buttons = useRef<HTMLDivElement>(null);
  const differences = useMemo(() => sandboxDifferences(dossier, layer, whatIf), [dossier, layer, whatIf]);
  const said = differences.map((each) => differenceWords(tongue, dossier, each));
  const stands = useMemo(() => impliedByLayer(dossier, asOfOn), [dossier, asOfOn]);
  // both layers are counted anew: what was changed need not wait for that
  const asked = useDeferredValue(whatIf);
  const here = useMemo(() => impliedByLayer(dossier, asOfOn, asked), [dossier, asOfOn, asked]);
  const order = scenarios.map(({ id }) => id);
  const change = leadChange(order, stands[layer], here[layer]);
  const name = (id: string) => scenarios.find((each) => each.id === id)?.name ?? id;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || open === undefined || event.defaultPrevented) return;
    event.preventDefault();
    buttons.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(undefined);
  }
  const toggle = (part: Open, label: string) => (
    <Button
      looks="tool"
      aria-expanded={open === part}
      onClick={() => setOpen(open === part ? undefined : part)}
    >
      {label}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, from wherever inside
    <div onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <p className={styles.title} id={sandboxTitle}>
          <strong>{words.word}</strong> {words.unsaved}
        </p>
        <p className={styles.said}>
          {said.length === 0
            ? words.nothingYet
            : [...said.slice(0, told), ...(said.length > told ? [words.more(said.length - told)] : [])].join(
                words.semicolon,
              )}
          {said.length === 0 ? undefined : '. '}
          {change === undefined ? undefined : (
            <strong>{words.leads(name(change.to), here[layer][change.to] ?? 0, name(change.from))}</strong>
          )}
        </p>
        <div ref={buttons} className={styles.buttons}>
          {toggle('compare', words.compare)}
          {toggle('keep', words.keepAs)}
          <Button looks="tool" aria-keyshortcuts={dropKey} onClick={onDrop}>
            {words.drop} <kbd>{dropKey.toUpperCase()}</kbd>
          </Button>
        </div>
      </div>
      {open === 'compare' ? (
        <section className={styles.open} aria-label={words.compare}>
          <SandboxCompare {...{ stands, here, trying, differences, said }} />
        </section>
      ) : undefined}
      {open === 'keep' ? (
        <section className={styles.open} aria-label={words.keepAs}>
          <KeepSet onClose={() => setOpen(undefined)} />
        </section>
      ) : undefined}
    </div>
  );
}

/**
 * Keeps the page where it is when a bar comes in above it or goes: the page is scrolled by the bar's height, so that
 * nothing moves under a hand.
 */
function useKeptInPlace(isThere: boolean, bar: RefObject<HTMLElement | null>): void {
  const was = useRef({ isThere, height: 0 });
  useLayoutEffect(() => {
    const before = was.current;
    const height = bar.current?.offsetHeight ?? before.height;
    was.current = { isThere, height };
    if (before.isThere === isThere) return;
    const { style } = document.documentElement;
    // some browsers do it themselves, but only sometimes: never both
    style.overflowAnchor = 'none';
    window.scrollBy({ top: isThere ? height : -height, behavior: 'instant' });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        style.overflowAnchor = '';
      }),
    );
  }, [isThere, bar]);
}

/** Puts the sandbox into the dossier's log under a name; unsaved weights go along. */
function KeepSet({ onClose }: Readonly<{ onClose: () => void }>) {
  const view = useSession('record');
  const whatIf = useSession('whatIf');
  const layer = useSession('layer');
  const points = useSession('weights');
  const draft = useSession('isUnsaved') ? points : undefined;
  const keepEntry = useKeepEntry();
  const words = useWords('sandbox');
  const locale = useLocale();
  return (
    <EntryForm
      standing={view}
      doLabel={words.keep.now}
      needsReason={false}
      read={(fields) => {
        const [name, note] = [fieldText(fields, 'setName'), fieldText(fields, 'note')];
        if (name === '') return err([{ field: 'setName', kind: 'missing' }]);
        const said = (text: string) => ({ [writtenIn(text) ?? locale]: text });
        // as an address would hold it: what is kept can be opened again as it is
        const kept = {
          ...asAddressed(whatIf),
          // the view comes along where it is not the dossier's own
          ...(layer !== view.dossier.settings.layer && { layer }),
          ...(draft && { weights: { ...draft } }),
        };
        return ok(({ dossier }) =>
          setKept(dossier, {
            name: said(name),
            ...(note !== '' && { note: said(note) }),
            whatIf: kept,
          }),
        );
      }}
      onKept={(kept) => {
        keepEntry(kept);
        onClose();
      }}
      onCancel={onClose}
      onTakeTheirs={onClose}
    >
      <p className={formStyles.hint}>
        {words.keep.hint} {draft === undefined ? undefined : words.keep.withWeights}
      </p>
      <div className={formStyles.pair}>
        <TextField name="setName" label={words.keep.name} maxLength={160} required />
        <TextField name="note" label={words.keep.note} maxLength={4000} />
      </div>
    </EntryForm>
  );
}
