import type { Development } from '@/lib/dossier/schema';
import type { Locale } from '@/lib/i18n/locales';
import { ruleWords } from '@/lib/i18n/rule-words';
import { textIn } from '@/lib/i18n/text';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './revisions.module.css';

/** What was removed can still be read as it was. */
export function RemovedDevelopment({ locale, item }: { locale: Locale; item: Development }) {
  const words = wordsIn(locale, 'development');
  const [title, gist, said] = [item.title, item.gist, item.attribution.said].map((text) =>
    textIn(locale, text),
  );
  return (
    <details className={styles.fold}>
      <summary>{wordsIn(locale, 'revisions').readRemoved(title?.text ?? item.id)}</summary>
      <p lang={gist?.lang}>{gist?.text}</p>
      <dl className={styles.facts}>
        {(['occurred', 'known'] as const).map((clock) => {
          const { rule } = item[clock];
          const when = rule.kind === 'fixed' ? windowWords(locale, rule.window) : ruleWords(locale, rule);
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
