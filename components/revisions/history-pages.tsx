import type { HistoryPage } from '@/lib/charts/history-page';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { historyAddress } from './history-address';
import styles from './revisions.module.css';

type Props = Readonly<{
  tongue: Tongue;
  slug: string;
  query: string;
  part: 'rev' | 'entry';
  page: HistoryPage;
}>;

/** Which of all are on this page, and the way to the newer and the older; nothing where one page holds all. */
export function HistoryPages({ tongue, slug, query, part, page }: Props) {
  const words = wordsIn(tongue, 'revisions').pages;
  const { newest, oldest, total, newer, older } = page;
  if (newer === undefined && older === undefined) return undefined;
  const to = (number: number) =>
    historyAddress(
      routes.history(localeOf(tongue), slug),
      query,
      part,
      number === total ? undefined : number,
    );
  return (
    <nav className={styles.pages} aria-label={words.named[part]}>
      {newer === undefined ? undefined : (
        <a href={to(newer)} rel="prev">
          {words.newer}
        </a>
      )}
      <span>{words.shown(newest, oldest, total)}</span>
      {older === undefined ? undefined : (
        <a href={to(older)} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  );
}
