import { DataTable } from '@/components/ui/data-table';
import type { Reliability } from '@/lib/dossier/reasoning';
import { reliabilityTable } from '@/lib/forecast/grade-reliability';
import { percent } from '@/lib/i18n/numbers';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './method.module.css';

type Codes<T> = Readonly<Record<string, T>>;

/** What the letters and the digits of a grade stand for in this dossier. */
export function ReliabilityTable({ tongue, own }: { tongue: Tongue; own: Reliability | undefined }) {
  const words = wordsIn(localeOf(tongue), 'method');
  const named = wordsIn(localeOf(tongue), 'grades');
  type Part = Readonly<{ kind: string; names: Codes<string>; values: Codes<number> }>;
  const table = reliabilityTable(own);
  const parts: readonly Part[] = [
    { kind: words.letter, names: named.letters, values: table.letters },
    { kind: words.digit, names: named.digits, values: table.digits },
  ];
  return (
    <section className={styles.topic} aria-label={words.reliability}>
      <h3>{words.reliability}</h3>
      <p>{own === undefined ? words.houseTable : words.ownTable}</p>
      <div className={styles.tables}>
        {parts.map(({ kind, names, values }) => (
          <DataTable key={kind}>
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {kind}
                </th>
                <th scope="col">{words.value}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(names).map(([code, name]) => (
                <tr key={code}>
                  <th scope="row">
                    <bdi dir="ltr">{code}</bdi>
                  </th>
                  <td>{name}</td>
                  <td>
                    <bdi dir="ltr">{percent(tongue, Math.round(100 * (values[code] ?? 0)))}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        ))}
      </div>
    </section>
  );
}
