'use client';

import { useState } from 'react';
import type { Dossier } from '@/lib/dossier/schema';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import type { IsoDate } from '@/lib/time/civil-date';
import { localDay } from '@/lib/time/instant';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import styles from './search.module.css';

type Props = Readonly<{
  dossier: Dossier;
  selected: string | undefined;
  asOfOn: IsoDate;
  revision: number;
  entry: number;
}>;

/** Links to what is on the screen and to the development that is selected, each with its citation. */
export function LinkPanel({ dossier, selected, asOfOn, revision, entry }: Props) {
  const words = useWords('copyLink');
  const tongue = useTongue();
  const chosen = dossier.developments.find(({ id }) => id === selected);
  const citation = (copiedOn: IsoDate, development?: typeof chosen) =>
    words.citation({
      dossier: textIn(tongue, dossier.title).text,
      development: development && textIn(tongue, development.title).text,
      id: development?.id,
      revision,
      entry,
      asOf: fullDay(tongue, asOfOn),
      copied: fullDay(tongue, copiedOn),
    });
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{words.about}</p>
      <CopyLink label={words.view} citation={citation} />
      {chosen === undefined ? (
        <p className={styles.hint}>{words.chooseOne}</p>
      ) : (
        <CopyLink
          key={chosen.id}
          label={words.development}
          id={chosen.id}
          citation={(on) => citation(on, chosen)}
        />
      )}
    </div>
  );
}

type CopyLinkProps = Readonly<{
  label: string;
  /** The development that the link opens; without one it shows what is shown now. */
  id?: string | undefined;
  citation: (copiedOn: IsoDate) => string;
}>;
type Copied = Readonly<{ text: string; refused: boolean }>;

/** Copies the address of the screen with a line that cites it; where the browser refuses, the text is shown so that it can be copied by hand. */
function CopyLink({ label, id, citation }: CopyLinkProps) {
  const words = useWords('copyLink');
  const [copied, setCopied] = useState<Copied>();
  async function copy() {
    const text = `${addressOf(id)}\n${citation(localDay(new Date()))}`;
    setCopied({ text, refused: !(await taken(text)) });
  }
  return (
    <div className={styles.text}>
      <div className={styles.line}>
        <Button looks="tool" onClick={copy}>
          {label}
        </Button>
        <span role="status">{copied === undefined ? '' : copied.refused ? words.refused : words.copied}</span>
      </div>
      {copied?.refused ? (
        <TextArea
          ref={(field) => field?.select()}
          aria-label={words.text}
          readOnly
          rows={3}
          dir="auto"
          value={copied.text}
        />
      ) : undefined}
    </div>
  );
}

/** Everything that the address of this page says, and which development to open. */
function addressOf(id: string | undefined): string {
  const address = new URL(window.location.href);
  address.hash = '';
  if (id !== undefined) address.searchParams.set('item', id);
  return address.href;
}

/** Browsers keep the clipboard from pages that came over plain http from another machine, and may ask or refuse. */
async function taken(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
