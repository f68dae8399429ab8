import { WordingSign } from '@/components/wording/wording-sign';
import type { LogRow } from '@/lib/charts/log-rows';
import type { Development } from '@/lib/dossier/schema';
import { ruleWords } from '@/lib/i18n/rule-words';
import { textIn, writtenIn } from '@/lib/i18n/text';
import { listMarkers, type Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './revisions.module.css';
import { Signature } from './signature';
import { UndoEntry } from './undo-entry';

type Props = Readonly<{ tongue: Tongue; slug: string; seq: number; rows: readonly LogRow[] }>;

/** What was changed in the dossier itself, newest first, by whom and why; each of it can be taken back. */
export function DossierLog({ tongue, slug, seq, rows }: Props) {
  return (
    <ol className={styles.log} style={{ listStyleType: listMarkers(tongue) }} reversed>
      {rows.map((row) => (
        <li key={row.entry.id} value={row.entry.seq}>
          <Told tongue={tongue} row={row} />
          {row.removed.map((item) => (
            <RemovedDevelopment key={item.id} tongue={tongue} item={item} />
          ))}
          {row.undoable ? (
            <UndoEntry slug={slug} seq={seq} entry={row.entry.seq} restores={row.removed.length > 0} />
          ) : undefined}
        </li>
      ))}
    </ol>
  );
}

function Told({ tongue, row }: { tongue: Tongue; row: LogRow }) {
  const words = wordsIn(tongue, 'revisions');
  const { entry, subjects, changed, undoes, undoneBy } = row;
  const { change, author, recordedAt, reason } = entry;
  const keys: Readonly<Record<string, string>> = wordsIn(tongue, 'formProblems').keys;
  return (
    <>
      <b>{change.kind === 'parts-replaced' ? words.acts[change.act] : words.kinds[change.kind]}</b>
      {undoes === undefined ? undefined : <span>{words.undoes(undoes)}</span>}
      {subjects.map(({ id, text, lang }, index) => (
        <bdi key={id} lang={lang}>
          {text}
          {index < subjects.length - 1 ? wordsIn(tongue, 'development').semicolon : ''}
        </bdi>
      ))}
      <span className={styles.meta}>
        <Signature tongue={tongue} author={author} recordedAt={recordedAt} />
      </span>
      {reason === undefined ? undefined : <bdi lang={writtenIn(reason)}>{reason}</bdi>}
      <WordingSign tongue={tongue} text={reason} context={{}} />
      {changed.length === 0 || change.kind !== 'development-changed' ? undefined : (
        <span className={styles.meta}>
          {words.changedParts(
            changed.map((key) => keys[key] ?? key).join(wordsIn(tongue, 'development').comma),
          )}
        </span>
      )}
      {undoneBy === undefined ? undefined : <span className={styles.meta}>{words.undoneBy(undoneBy)}</span>}
    </>
  );
}

/** What was removed can still be read as it was. */
function RemovedDevelopment({ tongue, item }: { tongue: Tongue; item: Development }) {
  const words = wordsIn(tongue, 'development');
  const [title, gist, said] = [item.title, item.gist, item.attribution.said].map((text) =>
    textIn(tongue, text),
  );
  return (
    <details className={styles.fold}>
      <summary>{wordsIn(tongue, 'revisions').readRemoved(title?.text ?? item.id)}</summary>
      <p lang={gist?.lang}>{gist?.text}</p>
      <dl className={styles.facts}>
        {(['occurred', 'known'] as const).map((clock) => {
          const { rule } = item[clock];
          const when = rule.kind === 'fixed' ? windowWords(tongue, rule.window) : ruleWords(tongue, rule);
          return (
            <div key={clock}>
              <dt>{clock === 'occurred' ? words.happened : words.known}</dt>
              <dd>{when}</dd>
            </div>
          );
        })}
        <div>
          <dt>{words.said}</dt>
          <dd>
            <bdi lang={said?.lang}>{said?.text}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.grade}</dt>
          <dd>
            <bdi dir="ltr">{item.grade}</bdi>
          </dd>
        </div>
      </dl>
    </details>
  );
}
