import type { Dossier } from '@/lib/dossier/schema';
import { countsWords } from '@/lib/i18n/counts-words';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { RatingChange } from '@/lib/session/rating-draft-changes';
import { cellWords } from '@/lib/workbench/cell-words';
import { useTongue, useWords } from '../shell/locale';
import styles from './evidence.module.css';

const most = 12;

/** What a draft changes, one line each, at most twelve. */
export function ChangeList({ changes, dossier }: { changes: readonly RatingChange[]; dossier: Dossier }) {
  const words = useWords('evidence');
  const tongue = useTongue();
  return (
    <ul className={styles.changes}>
      {changes.slice(0, most).map((change) => {
        const text = changeWords(tongue, dossier, change);
        return <li key={text}>{text}</li>;
      })}
      {changes.length > most ? <li>{words.more(changes.length - most)}</li> : undefined}
    </ul>
  );
}

/** "17 missiles seized, West: consistent (C) → neither (N)". */
export function changeWords(tongue: Tongue, dossier: Dossier, change: RatingChange): string {
  const words = wordsIn(tongue, 'evidence');
  const title = titleOf(tongue, dossier, change);
  switch (change.kind) {
    case 'cell':
      return words.change(title, scenarioOf(tongue, dossier, change), ...sides(tongue, dossier, change));
    case 'reason':
      return words.changeReason(title, scenarioOf(tongue, dossier, change));
    default:
      return words.changeOf(title, words.what[change.kind], ...sides(tongue, dossier, change));
  }
}

/** "17 missiles seized, West": which place in the matrix it is. */
export function changePlace(tongue: Tongue, dossier: Dossier, change: RatingChange): string {
  const words = wordsIn(tongue, 'evidence');
  const where =
    change.kind === 'cell' || change.kind === 'reason'
      ? scenarioOf(tongue, dossier, change)
      : words.what[change.kind];
  return [titleOf(tongue, dossier, change), where].join(words.list);
}

/** What a change leads from and to, in words. */
export function sides(tongue: Tongue, dossier: Dossier, change: RatingChange): readonly [string, string] {
  switch (change.kind) {
    case 'cell':
      return [cellWords(tongue, change.from), cellWords(tongue, change.to)];
    case 'reason':
      return ['', ''];
    case 'grade':
      return [change.from, change.to];
    case 'novelty': {
      const said = (share: number) => countsWords(wordsIn(tongue, 'development'), tongue, share);
      return [said(change.from), said(change.to)];
    }
    case 'origin': {
      const named = (id: string | undefined) => {
        const origin = dossier.origins.find((each) => each.id === id);
        return origin === undefined
          ? wordsIn(tongue, 'evidence').originNone
          : textIn(tongue, origin.name).text;
      };
      return [named(change.from), named(change.to)];
    }
  }
}

function titleOf(tongue: Tongue, { developments }: Dossier, { development: id }: RatingChange): string {
  return textIn(tongue, developments.find((item) => item.id === id)?.title ?? { en: id }).text;
}

function scenarioOf(tongue: Tongue, { scenarios }: Dossier, { scenario }: { scenario: string }): string {
  return textIn(tongue, scenarios.find(({ id }) => id === scenario)?.name ?? {}).text;
}
