import temml from 'temml';
import { inDigits, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { Entry } from '@/lib/method/entry';
import styles from './method.module.css';

type Props<Id extends string> = Readonly<{
  tongue: Tongue;
  heading: string;
  entries: readonly Entry<Id>[];
  words: Readonly<Record<Id, Readonly<{ title: string; text: string }>>>;
  /** The formulas with numbers put in, by entry. */
  lines: Readonly<Partial<Record<Id, string>>>;
}>;

/** The formulas of one topic, each with what it means, where it comes from, and the numbers of this dossier. */
export function MethodTopic<Id extends string>({ tongue, heading, entries, words, lines }: Props<Id>) {
  const said = wordsIn(tongue, 'method');
  return (
    <section className={styles.topic} aria-label={heading}>
      <h2>{heading}</h2>
      {entries.map(({ id, tex, provenance, source, code }) => {
        const line = lines[id];
        return (
          <article key={id} id={id} className={styles.entry}>
            <div className={styles.words}>
              <h3>
                {words[id].title}
                <small data-provenance={provenance}>{said.provenance[provenance]}</small>
              </h3>
              <p>{words[id].text}</p>
              <p className={styles.source}>
                {source === undefined ? undefined : (
                  <span>
                    {said.source}
                    {': '}
                    <bdi lang="en" dir="ltr">
                      {source}
                    </bdi>
                  </span>
                )}
                <span>
                  {said.code}
                  {': '}
                  <code dir="ltr">{code}</code>
                </span>
              </p>
            </div>
            <div className={styles.mathematics}>
              <Formula tongue={tongue} tex={tex} name={words[id].title} />
              {line === undefined ? undefined : (
                <div className={styles.here}>
                  <p>{said.here}</p>
                  <Formula tongue={tongue} tex={line} name={said.here} />
                </div>
              )}
            </div>
          </article>
        );
      })}
    </section>
  );
}

/** A formula as MathML, made on the server; mathematics runs from left to right in every language, in the reader's digits. */
function Formula({ tex, name, tongue }: { tex: string; name: string; tongue: Tongue }) {
  // our own source, never a dossier's: what the typesetter returns is markup by intent
  const markup = temml
    .renderToString(tex, { displayMode: true, throwOnError: true })
    .replace(/(?<=<mn[^>]*>)[^<]+/g, (figure) => inDigits(tongue, figure));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      className={styles.formula}
      dir="ltr"
      role="group"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide formula scrolls in a place of its own, which keys must reach
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
