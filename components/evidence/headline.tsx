import { memo } from 'react';
import type { MatrixSort } from '@/lib/charts/matrix-sorts';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { routes } from '@/lib/routes';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { CarryingLink } from '../ui/carrying-link';
import type { DeferredMatrix } from './deferred-matrix';
import { driverName } from './driver-name';
import styles from './evidence.module.css';

type Props = Readonly<{
  matrix: DeferredMatrix;
  scenarios: readonly ScenarioView[];
  sort: MatrixSort;
}>;

/** What decides the matter, said only as far as it does; and what the rows below are. */
export const Headline = memo(function Headline({ matrix, scenarios, sort }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const locale = useLocale();
  const { rows, numbers, drivers, dossier } = matrix;
  const nameOf = (id: string | undefined) => scenarios.find((each) => each.id === id)?.name ?? '';
  const [first] = drivers;
  const points = 100 * (numbers.implied[numbers.leader] ?? 0);
  const named = first && driverName(dossier, first, tongue).text;
  const title =
    rows.length === 0
      ? words.noRows
      : first === undefined || named === undefined
        ? words.nothingTells
        : first.leads !== numbers.leader
          ? words.decides(named, nameOf(first.leads))
          : first.out > points
            ? words.holdsBack(named, nameOf(numbers.leader))
            : words.weighsMost(named);
  const context = rows.length - rows.filter(({ bits }) => bits > 0).length;
  return (
    <>
      <h1 className={styles.headline}>{title}</h1>
      {rows.length === 0 ? (
        <p className={styles.summary}>
          {words.noRowsHint}{' '}
          <CarryingLink href={routes.newDevelopment(locale, dossier.slug)}>{words.addFirst}</CarryingLink>
        </p>
      ) : (
        <p className={styles.summary}>
          {numbers.telling === 0 ? words.rateFirst : words.summary(numbers.telling, words.sortedBy[sort])}{' '}
          {context === 0 ? undefined : words.summaryContext(context)}
        </p>
      )}
    </>
  );
});
