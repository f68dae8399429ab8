'use client';

import { useEffect, useId, useRef } from 'react';
import { DevelopmentForm } from '@/components/forms/development-form';
import type { DossierInView } from '@/components/forms/use-entry';
import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { EntryKept } from '@/lib/api/contract';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import type { Doing } from '@/lib/session/state';
import styles from './editing.module.css';
import { MergeForm } from './merge-form';
import { SplitForm } from './split-form';

type Props = Readonly<{
  doing: Doing;
  standing: DossierInView;
  onKept: (kept: EntryKept) => void;
  onCancel: () => void;
}>;

/** The form for what is being done, in place of the card of the development. */
export function EditingPlace({ doing, standing, onKept, onCancel }: Props) {
  const tongue = useTongue();
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  // the button that opened this is gone: the focus goes to what took its place
  useEffect(() => top.current?.focus(), []);
  const words = useWords('editing');
  const item =
    doing.what === 'add' ? undefined : standing.dossier.developments.find(({ id }) => id === doing.id);
  if (doing.what !== 'add' && item === undefined) return undefined;
  const named = item === undefined ? '' : textIn(tongue, item.title).text;
  const title = {
    add: wordsIn(tongue, 'forms').newDevelopment,
    edit: wordsIn(tongue, 'forms').editDevelopment,
    split: words.splitTitle(named),
    merge: words.mergeTitle(named),
  }[doing.what];
  const leave = () => {
    onCancel();
    requestAnimationFrame(focusEdit);
  };
  const shared = { standing, onKept, onCancel: leave, onTakeTheirs: leave };
  return (
    <section className={styles.place} aria-labelledby={heading}>
      <h2 ref={top} id={heading} tabIndex={-1}>
        {title}
      </h2>
      {doing.what === 'split' && item !== undefined ? <SplitForm {...shared} item={item} /> : undefined}
      {doing.what === 'merge' && item !== undefined ? <MergeForm {...shared} item={item} /> : undefined}
      {doing.what === 'add' || doing.what === 'edit' ? (
        <DevelopmentForm
          standing={standing}
          onKept={onKept}
          onTakeTheirs={leave}
          inPlace
          before={item}
          proposed={doing.what === 'edit' ? doing.proposed : undefined}
          cancel={<Button onClick={leave}>{wordsIn(tongue, 'forms').cancel}</Button>}
        />
      ) : undefined}
    </section>
  );
}

/** Back to where this was opened from, once it is there again. */
function focusEdit(): void {
  const links = [...document.querySelectorAll('[data-edit]')];
  const shown = links.find((link) => link instanceof HTMLElement && link.offsetParent !== null);
  if (shown instanceof HTMLElement) shown.focus();
}
