import type { ReactNode } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { hasTexts } from '@/lib/dossier/first-sight';
import type { Dossier } from '@/lib/dossier/schema';
import { gradeCap, isGradeConflicting } from '@/lib/forecast/grade-reliability';
import { countsWords } from '@/lib/i18n/counts-words';
import { signed } from '@/lib/i18n/numbers';
import { textIn } from '@/lib/i18n/text';
import { inDigits, localeOf } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import type { Matrix } from '@/lib/session/matrix-view';
import { cellWords } from '@/lib/workbench/cell-words';
import { Words } from '../developments/card-facts';
import { CheckFinding } from '../developments/check-finding';
import { RestComing } from '../session/once-whole';
import { useTongue, useWords } from '../shell/locale';
import { Button, buttonClass } from '../ui/button';
import { CarryingLink } from '../ui/carrying-link';
import { GradeBox } from './grade-box';
import styles from './side.module.css';

type Props = Readonly<{
  matrix: Matrix;
  sourceChecks: Dossier['sourceChecks'];
  scenarios: readonly ScenarioView[];
  selected: string | undefined;
  isBlind: boolean;
  onClose: () => void;
}>;

/** What is behind the ratings of the chosen row: how good it is, what it may do at most, what looking it up found. */
export function RowDetail({ matrix, sourceChecks, scenarios, selected, isBlind, onClose }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const locale = localeOf(tongue);
  const { rows, numbers, dossier, layer } = matrix;
  const row = rows.find(({ id }) => id === selected);
  if (row === undefined)
    return (
      <section className={styles.detail}>
        <h2>{words.detail}</h2>
        <p className={styles.hint}>{words.noDetail}</p>
      </section>
    );
  const { item } = row;
  const title = textIn(tongue, item.title);
  const leader = scenarios.find(({ id }) => id === numbers.leader);
  const points = Math.round(numbers.influence(row.id));
  const origin = dossier.origins.find(({ id }) => id === item.origin);
  const counts = countsWords(wordsIn(tongue, 'development'), locale, item.novelty);
  const cap = gradeCap(item.grade, dossier.settings.reliability);
  const checks = layer === 'checked' ? sourceChecks.filter((check) => check.development === row.id) : [];
  const reasons = scenarios.flatMap((scenario) => {
    const reason = item.cellReasons?.[scenario.id];
    return reason === undefined ? [] : [{ scenario, reason }];
  });
  return (
    <section className={styles.detail} aria-labelledby="chosen-row">
      <h2 id="chosen-row" lang={title.lang}>
        {title.text}
      </h2>
      {hasTexts(item) ? (
        <p>
          <Words of={item.gist} />
        </p>
      ) : (
        <RestComing />
      )}
      <p className={styles.facts}>
        <GradeBox grade={item.grade} /> {words.cap(inDigits(tongue, String(Number(cap.toPrecision(2)))))}{' '}
        {isGradeConflicting(item.grade) ? <strong>{words.conflictingLong(item.grade)}</strong> : undefined}
      </p>
      {isBlind || leader === undefined ? undefined : (
        <p>
          {points === 0
            ? words.noInfluence
            : words.influence(leader.name, words.points(signed(points, tongue)))}
        </p>
      )}
      <dl className={styles.list}>
        <Fact name={words.said}>
          <Words of={item.attribution.said} />
        </Fact>
        <Fact name={words.counts}>
          {[counts, ...(origin === undefined ? [] : [words.origin(textIn(tongue, origin.name).text)])].join(
            words.list,
          )}
        </Fact>
        {item.noveltyReason === undefined ? undefined : (
          <div>
            <dd>
              <Words of={item.noveltyReason} />
            </dd>
          </div>
        )}
        {reasons.map(({ scenario, reason }) => (
          <Fact key={scenario.id} name={scenario.name}>
            {cellWords(tongue, row.cells[scenario.id] ?? 'NA')}
            {words.list}
            <Words of={reason} />
          </Fact>
        ))}
        {checks.map((check) => (
          <Fact key={check.id} name={words.check}>
            <CheckFinding check={check} />
          </Fact>
        ))}
        {item.doubt === undefined ? undefined : (
          <Fact name={words.doubt}>
            <Words of={item.doubt} />
          </Fact>
        )}
        {item.bearing === undefined || isBlind ? undefined : (
          <Fact name={words.bearing}>
            <Words of={item.bearing} />
          </Fact>
        )}
      </dl>
      <p className={styles.acts}>
        <CarryingLink className={buttonClass('plain')} href={routes.workbench(locale, dossier.slug)}>
          {words.onTimeline}
        </CarryingLink>
        <CarryingLink
          className={buttonClass('plain')}
          href={routes.editDevelopment(locale, dossier.slug, row.id)}
        >
          {words.edit}
        </CarryingLink>
        <Button onClick={onClose}>{words.close}</Button>
      </p>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
