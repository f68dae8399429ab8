import { useId, useState } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { textIn } from '@/lib/i18n/text';
import { likelihood } from '@/lib/inference/likelihood-ratio';
import { ratioWords } from '@/lib/workbench/cell-words';
import { ratioText, typedRatio } from '@/lib/workbench/rating-draft-ratio';
import { ScenarioMark } from '../charts/scenario-mark';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Choice, Field, Input, TextArea } from '../ui/field';
import { Popover } from '../ui/popover';
import { WordingNotes } from '../wording/wording-notes';
import styles from './choosers.module.css';
import { RatingMark } from './rating-mark';

const ratings = ['CC', 'C', 'N', 'I', 'II'] as const;

type Props = Readonly<{
  title: string;
  claim: LocalisedText;
  scenario: ScenarioView;
  cell: Cell;
  reason: LocalisedText | undefined;
  ratingBase: number;
  ratioFirst: boolean;
  anchor: () => HTMLElement | undefined;
  onRate: (cell: Cell) => void;
  onReason: (text: string) => void;
  onClose: () => void;
}>;

/** How expected a development is under one scenario: a rating or a ratio, and why. It asks for the likelihood, never for the answer. */
export function CellChooser(props: Props) {
  const { title, claim, scenario, cell, reason, ratingBase, ratioFirst, anchor, onRate, onReason, onClose } =
    props;
  const words = useWords('evidence');
  const tongue = useTongue();
  const locale = useLocale();
  const id = useId();
  const [written, setWritten] = useState<string>();
  const [problem, setProblem] = useState<keyof typeof words.ratioProblems>();
  function giveRatio(text: string) {
    if (text.trim() === '') return setProblem(undefined);
    const read = typedRatio(text);
    setProblem(read.ok ? undefined : read.error.kind);
    if (read.ok) onRate(read.value);
  }
  return (
    <Popover label={words.chooser(title, scenario.name)} anchor={anchor} onClose={onClose}>
      {(close) => (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <p className={styles.what}>
            <ScenarioMark scenario={scenario} /> <b>{scenario.name}</b> <span>{title}</span>
          </p>
          <fieldset className={styles.ratings}>
            <legend>{words.ask(scenario.name, textIn(tongue, claim).text)}</legend>
            {[...ratings, 'NA' as const].map((rating) => (
              <Choice
                key={rating}
                type="radio"
                name={`${id}-rating`}
                checked={cell === rating}
                onChange={() => onRate(rating)}
              >
                <RatingMark cell={rating} colour={scenario.colour} />
                <span>{words.cells[rating]}</span>
                {rating === 'NA' ? undefined : (
                  <bdi dir="ltr">{ratioWords(tongue, likelihood(rating, ratingBase))}</bdi>
                )}
              </Choice>
            ))}
          </fieldset>
          <Field
            label={words.orRatio}
            hint={problem === undefined ? words.ratioHint : undefined}
            error={
              problem === undefined ? undefined : <span role="status">{words.ratioProblems[problem]}</span>
            }
          >
            {(ties) => (
              <Input
                {...ties}
                inputMode="decimal"
                dir="ltr"
                autoComplete="off"
                defaultValue={typeof cell === 'number' ? ratioText(cell) : ''}
                data-first={ratioFirst || typeof cell === 'number' ? '' : undefined}
                onBlur={({ target }) => giveRatio(target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  giveRatio(event.currentTarget.value);
                  // a text that is no ratio stays in sight
                  if (!typedRatio(event.currentTarget.value).ok && event.currentTarget.value.trim() !== '')
                    event.preventDefault();
                }}
              />
            )}
          </Field>
          <Field
            label={words.reason}
            hint={
              reason !== undefined && reason[locale] === undefined
                ? textIn(tongue, reason).text
                : words.reasonHint
            }
          >
            {(ties) => (
              <div>
                <TextArea
                  {...ties}
                  rows={2}
                  maxLength={4000}
                  dir="auto"
                  defaultValue={reason?.[locale] ?? ''}
                  onChange={({ target }) => setWritten(target.value)}
                  onBlur={({ target }) => onReason(target.value)}
                />
                {written === undefined ? undefined : <WordingNotes text={written} />}
              </div>
            )}
          </Field>
          <Button looks="main" type="submit" className={styles.done}>
            {words.done}
          </Button>
        </form>
      )}
    </Popover>
  );
}
