'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import type { Dating, LocalisedText } from '@/lib/dossier/atoms';
import type { DateContradiction } from '@/lib/dossier/occurrences';
import { orderContradictionWords, ruleWords, weekdayContradictionWords } from '@/lib/i18n/rule-words';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { edtfOf } from '@/lib/time/edtf-of';
import type { Window } from '@/lib/time/window';
import { type DatingWay, datingField, datingWays } from '@/lib/workbench/dating-form';
import { ApartFields, OrderFields } from './beside-fields';
import { DaysFields } from './days-fields';
import { datesWith, useFormDates } from './form-dates';
import styles from './forms.module.css';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { TwoLanguages } from './two-languages';
import { WordsFields } from './words-fields';

type Props = Readonly<{
  name: string;
  clock: 'occurred' | 'known';
  label: string;
  /** The recorded date; absent for a new development. */
  before?: Dating | undefined;
  /** A window that was drawn by hand and is yet to be saved. */
  proposed?: Window | undefined;
}>;

/** One of the two clocks, given in words, by its days, in EDTF or by other developments; what it gives is shown at once. */
export function DatingField({ name, clock, label, before, proposed }: Props) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'dateForms');
  const among = useFormDates();
  const [way, setWay] = useState<DatingWay>(
    proposed !== undefined ? 'days' : before === undefined ? 'day' : 'keep',
  );
  const [dating, setDating] = useState<Dating | undefined>(before);
  const group = useRef<HTMLFieldSetElement>(null);
  const { readers } = among;
  const ways = datingWays.filter((each) => isOffered(each, clock, before));
  const now = before && datesWith(among, clock, before)?.[clock];

  function read() {
    const form = group.current?.form;
    if (form === null || form === undefined || readers === undefined) return;
    const found = datingField(new FormData(form), name, before, readers);
    setDating(found.ok ? found.value : undefined);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another way, or the readers, change what the fields say
  useEffect(read, [way, readers]);

  return (
    <fieldset ref={group} className={styles.group} onInput={(_: FormEvent) => read()}>
      <legend>{label}</legend>
      {proposed === undefined || before === undefined ? undefined : (
        <p>
          {words.wasNow(
            windowWords(tongue, now),
            ruleWords(tongue, before.rule, titleIn),
            windowWords(tongue, proposed),
          )}
        </p>
      )}
      <SelectField
        name={`${name}By`}
        label={words.givenAs}
        defaultValue={way}
        options={ways.map((value) => ({ value, label: words.by[value] }))}
        onChange={(value) => setWay(datingWays.find((each) => each === value) ?? 'day')}
      />
      {way === 'keep' && before !== undefined ? (
        <p className={styles.hint}>{words.keepHint(windowWords(tongue, now))}</p>
      ) : undefined}
      {way === 'words' ? <WordsFields name={name} clock={clock} before={before} /> : undefined}
      {way === 'day' ? <TextField name={`${name}Day`} type="date" label={words.day} /> : undefined}
      {way === 'days' ? <DaysFields name={name} window={proposed ?? now} /> : undefined}
      {way === 'edtf' ? (
        <TextField name={`${name}Edtf`} label={words.edtf} hint={words.edtfHint} dir="ltr" maxLength={160} />
      ) : undefined}
      {way === 'order' ? <OrderFields name={name} rule={before?.rule} /> : undefined}
      {way === 'apart' ? <ApartFields name={name} rule={before?.rule} /> : undefined}
      <DatePreview clock={clock} dating={dating} />
      <SourceWords name={name} dating={before} />
    </fieldset>
  );

  function titleIn(id: string): string | undefined {
    const other = among.dossier.developments.find((item) => item.id === id);
    return other && textIn(tongue, other.title).text;
  }
}

function isOffered(way: DatingWay, clock: 'occurred' | 'known', before: Dating | undefined): boolean {
  if (way === 'keep') return before !== undefined;
  if (way === 'anchor') return clock === 'known';
  return way !== 'none' || clock === 'occurred';
}

/** What the source says of the date, what that means, and why it was read so. */
function SourceWords({ name, dating }: { name: string; dating: Dating | undefined }) {
  const words = useWords('dateForms');
  return (
    <details className={styles.more}>
      <summary>{words.sourceWords}</summary>
      <TextField
        name={`${name}Quote`}
        label={words.quote}
        hint={words.quoteHint}
        defaultValue={dating?.wording?.quote}
        lang={dating?.wording?.lang}
        maxLength={60}
      />
      <TwoLanguages name={`${name}Gloss`} label={words.gloss} text={dating?.wording?.gloss} maxLength={160} />
      <TwoLanguages
        name={`${name}Note`}
        label={words.dateNote}
        text={dating?.note}
        rows={2}
        maxLength={4000}
      />
    </details>
  );
}

/** The window that a date gives, in words and in EDTF, with whatever speaks against it; nothing of it blocks a save. */
function DatePreview({ clock, dating }: { clock: 'occurred' | 'known'; dating: Dating | undefined }) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'dateForms');
  const among = useFormDates();
  if (dating === undefined) return <p className={styles.preview}>{words.noWindow}</p>;
  const dates = datesWith(among, clock, dating);
  const window = dates?.[clock];
  const against = (dates?.contradictions ?? []).filter((found) => found.clock === clock);
  const titleOf = (id: string) => among.dossier.developments.find((item) => item.id === id)?.title;
  return (
    <div className={styles.preview}>
      <p aria-live="polite">
        {words.window}: <strong>{windowWords(tongue, window)}</strong>{' '}
        {window === undefined ? undefined : (
          <bdi dir="ltr" className={styles.edtf}>
            {edtfOf(window)}
          </bdi>
        )}
      </p>
      {against.map((found) => (
        <p key={found.kind} className={styles.error}>
          {contradictionWords(tongue, found, titleOf)}
        </p>
      ))}
    </div>
  );
}

/** What speaks against a date, as a sentence. */
function contradictionWords(
  tongue: Tongue,
  found: DateContradiction,
  titleOf: (id: string) => LocalisedText | undefined,
): string {
  if (found.kind === 'weekday') return weekdayContradictionWords(tongue, found);
  if (found.kind === 'cycle') return wordsIn(tongue, 'development').cycle;
  const named = (id: string) => textIn(tongue, titleOf(id) ?? { en: id }).text;
  return orderContradictionWords(tongue, named(found.after), named(found.before));
}
