import type { MatrixDriver } from '@/lib/charts/matrix-drivers';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import { signed } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import { WhyNumber } from '../ui/ask-why';
import { Button } from '../ui/button';
import type { DeferredMatrix } from './deferred-matrix';
import { driverName } from './driver-name';
import styles from './side.module.css';

type Props = Readonly<{
  matrix: DeferredMatrix;
  scenarios: readonly ScenarioView[];
  onSelect: (id: string) => void;
}>;

const most = 7;

/** Where the leader would stand without each thing the answer rests on, and with its sources one grade better. */
export function LeaveOneOutList({ matrix, scenarios, onSelect }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const { numbers, drivers, dossier } = matrix;
  const leader = scenarios.find(({ id }) => id === numbers.leader);
  const now = 100 * (numbers.implied[numbers.leader] ?? 0);
  const moved = (to: number) => Math.round(to - now);
  const shown = drivers
    .filter(({ out, better }) => moved(out) !== 0 || (better !== undefined && moved(better) !== 0))
    .slice(0, most);
  const range = Math.max(
    4,
    ...shown.flatMap(({ out, better = now }) => [out, better].map((to) => Math.abs(to - now))),
  );
  if (leader === undefined) return undefined;
  return (
    <section className={styles.section} aria-labelledby="if-different">
      <h2 id="if-different">{words.ifDifferent}</h2>
      {shown.length === 0 ? (
        <p className={styles.hint}>{words.nothingDiffers}</p>
      ) : (
        <>
          <p className={styles.hint}>
            {words.ifHint(leader.name)}{' '}
            <span className={styles.key} style={{ color: leader.colour }}>
              <i className={styles.filled} /> <span>{words.leftOut}</span>
            </span>{' '}
            <span className={styles.key} style={{ color: leader.colour }}>
              <i className={styles.hollow} /> <span>{words.better}</span>
            </span>
          </p>
          <p className={styles.pivot} style={{ color: leader.colour }}>
            <WhyNumber scenario={leader.id} name={leader.name}>
              {leader.name} {words.fromMatrix(inDigits(tongue, String(numbers.points[numbers.leader] ?? 0)))}
            </WhyNumber>
          </p>
          <ul className={styles.tornado} style={{ color: leader.colour }}>
            {shown.map((driver) => (
              <li key={`${driver.kind} ${driver.id}`}>
                <Button looks="drawn" onClick={() => onSelect(driver.developments[0] ?? '')}>
                  <Name driver={driver} dossier={dossier} />
                </Button>
                {driver.leads === numbers.leader ? undefined : (
                  <small className={styles.leads}>
                    {words.wouldLead(scenarios.find(({ id }) => id === driver.leads)?.name ?? '')}
                  </small>
                )}
                <span className={styles.bars}>
                  <Bar kind="filled" by={driver.out - now} range={range} label={words.leftOut} />
                  {driver.better === undefined || moved(driver.better) === 0 ? undefined : (
                    <Bar kind="hollow" by={driver.better - now} range={range} label={words.better} />
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Name({ driver, dossier }: { driver: MatrixDriver; dossier: Dossier }) {
  const words = useWords('evidence');
  const { text, lang } = driverName(dossier, driver, useTongue());
  return <span lang={lang}>{driver.kind === 'origin' ? words.asOne(text) : text}</span>;
}

type BarProps = Readonly<{ kind: 'filled' | 'hollow'; by: number; range: number; label: string }>;

/** A bar to one side of where the leader stands now, and by how many points. */
function Bar({ kind, by, range, label }: BarProps) {
  const tongue = useTongue();
  return (
    <span className={styles.bar} data-side={by < 0 ? 'down' : 'up'}>
      <i className={styles[kind]} style={{ inlineSize: `${(75 * Math.abs(by)) / range}%` }} />
      <b>
        <span className={styles.spoken}>{label} </span>
        <bdi dir="ltr">{signed(Math.round(by), tongue)}</bdi>
      </b>
    </span>
  );
}
