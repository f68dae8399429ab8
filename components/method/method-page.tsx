import { ConventionsForm } from '@/components/forms/conventions-form';
import { CarryingLink } from '@/components/ui/carrying-link';
import { DataTable } from '@/components/ui/data-table';
import { YardstickLegend } from '@/components/wording/yardstick-legend';
import type { DossierView } from '@/lib/api/contract';
import { asOfDay } from '@/lib/dossier/as-of-day';
import { chronology } from '@/lib/dossier/chronology';
import type { Reliability } from '@/lib/dossier/reasoning';
import { revisionAsOf } from '@/lib/dossier/revisions';
import { dossierUnder } from '@/lib/dossier/what-if';
import { reliabilityTable } from '@/lib/forecast/grade-reliability';
import { fullDay } from '@/lib/i18n/dates';
import { percent } from '@/lib/i18n/numbers';
import { textIn } from '@/lib/i18n/text';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { doubtEntries } from '@/lib/method/doubt-entries';
import { evidenceEntries } from '@/lib/method/evidence-entries';
import { judgingEntries } from '@/lib/method/judging-entries';
import { worked } from '@/lib/method/worked';
import { routes } from '@/lib/routes';
import type { Address } from '@/lib/session/address';
import styles from './method.module.css';
import { MethodTopic } from './method-topic';

type Props = Readonly<{ view: DossierView; tongue: Tongue; address: Address }>;

/** Every formula as it is used, with its source and the numbers of the dossier in view put in. */
export function MethodPage({ view: { dossier, revisions, slug, seq, log }, tongue, address }: Props) {
  const locale = localeOf(tongue);
  const words = wordsIn(tongue, 'method');
  const layer = address.layer ?? dossier.settings.layer;
  const asOfOn = asOfDay(address.asOfOn, dossier, revisions);
  const seen = dossierUnder(dossier, layer);
  const { lines, item } = worked({
    dossier: seen,
    chronology: chronology(seen),
    asOfOn,
    weights: revisionAsOf(revisions, asOfOn)?.weights,
  });
  const example = seen.developments.find(({ id }) => id === item);
  const shared = { tongue, lines };
  return (
    <main id="content" className={styles.page}>
      <CarryingLink href={routes.workbench(locale, slug)}>{words.back}</CarryingLink>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <p>
        {words.layer[layer]}
        {', '}
        {words.asOf(fullDay(tongue, asOfOn))}
        {'. '}
        {example === undefined ? words.noExample : words.example(textIn(tongue, example.title).text)}
      </p>
      <ul className={styles.letters} aria-label={words.letters}>
        {seen.scenarios.map(({ id, name }) => (
          <li key={id}>
            <bdi dir="ltr">{id}</bdi> <bdi lang={textIn(tongue, name).lang}>{textIn(tongue, name).text}</bdi>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.provenanceNote}</p>
      <MethodTopic
        {...shared}
        heading={words.topics.evidence}
        entries={evidenceEntries}
        words={wordsIn(tongue, 'methodEvidence')}
      />
      <ReliabilityTable tongue={tongue} own={dossier.settings.reliability} />
      <details id="change-conventions" className={styles.change}>
        <summary>{words.change}</summary>
        <ConventionsForm standing={{ dossier, seq, log }} />
      </details>
      <MethodTopic
        {...shared}
        heading={words.topics.doubt}
        entries={doubtEntries}
        words={wordsIn(tongue, 'methodDoubt')}
      />
      <MethodTopic
        {...shared}
        heading={words.topics.judging}
        entries={judgingEntries}
        words={wordsIn(tongue, 'methodJudging')}
      />
      <section className={styles.topic} aria-label={words.topics.words}>
        <h2>{words.topics.words}</h2>
        <YardstickLegend tongue={tongue} yardstick={dossier.settings.yardstick} />
      </section>
    </main>
  );
}

type Codes<T> = Readonly<Record<string, T>>;

/** What the letters and the digits of a grade stand for in this dossier. */
function ReliabilityTable({ tongue, own }: { tongue: Tongue; own: Reliability | undefined }) {
  const words = wordsIn(tongue, 'method');
  const named = wordsIn(tongue, 'grades');
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
                    <bdi dir="ltr" translate="no">
                      {code}
                    </bdi>
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
