'use client';

import { useId, useMemo } from 'react';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Dossier } from '@/lib/dossier/schema';
import { oneOf } from '@/lib/kernel/one-of';
import { type FacetField, facet } from '@/lib/session/facets';
import type { Pool, Sifted } from '@/lib/session/filter';
import { type Filter, isEmpty } from '@/lib/session/filter-address';
import { isIsoDate } from '@/lib/time/civil-date';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { DayInput } from '../ui/day-input';
import { Choice } from '../ui/field';
import { FacetGroup } from './facet-group';
import styles from './search.module.css';
import { SearchField } from './search-field';

type Props = Readonly<{
  dossier: Dossier;
  pool: Pool;
  matches: Sifted;
  filter: Filter;
  /** Everything that is known by the day in view. */
  items: readonly TimelineItem[];
  selected: string | undefined;
  onFilter: (filter: Filter | undefined, isTyped?: boolean) => void;
  onSelect: (id: string) => void;
}>;

/** One column each; short ones share one. */
const columns: readonly (readonly FacetField[])[] = [
  ['scenarios'],
  ['grades'],
  ['actors'],
  ['places'],
  ['sources'],
  ['from', 'checks'],
];

/** What to look for and what to pick out, with how many each choice would leave and how many are hidden by what. */
export function SearchPanel({ dossier, pool, matches, filter, items, selected, onFilter, onSelect }: Props) {
  const words = useWords('search');
  const [all, shown] = [pool.developments.length, matches.matching.size];
  const values = useMemo(
    () =>
      columns.map((fields) =>
        fields.map((field) => ({ field, values: facet(field, pool, matches, dossier) })),
      ),
    [pool, matches, dossier],
  );
  const change = (part: Partial<Filter>) => onFilter(some({ ...filter, ...part }));
  const hiddenBy = matches.hiddenBy.map(({ field }) => words.fields[field]);
  return (
    <div className={styles.panel}>
      <SearchField
        text={filter.text ?? ''}
        items={items}
        matching={matches.matching}
        selected={selected}
        onText={(text, isTyped) =>
          onFilter(some({ ...filter, text: text === '' ? undefined : text }), isTyped)
        }
        onSelect={onSelect}
      />
      <div className={styles.line}>
        <p role="status">
          {shown === 0 && all > 0 ? `${words.nothing} ` : ''}
          {words.shown(shown, all)}
          {shown === all ? '' : words.hiddenBy(all - shown, hiddenBy)}
        </p>
        <Button
          looks="tool"
          disabled={isEmpty(filter)}
          onClick={() => onFilter(some({ faint: filter.faint }))}
        >
          {words.clear}
        </Button>
        <Choice
          checked={filter.faint ?? false}
          onChange={(event) => change({ faint: event.target.checked ? true : undefined })}
        >
          <span>{words.faint}</span>
        </Choice>
        <DayRange days={filter.days} onDays={(days) => change({ days })} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the groups inside are the fieldsets */}
      <div role="group" aria-label={words.choices} className={styles.facets}>
        {values.map((column) => (
          <div key={column[0]?.field}>
            {column.map(({ field, values: each }) => (
              <FacetGroup
                key={field}
                field={field}
                values={each}
                chosen={chosenIn(filter, field)}
                onChosen={(chosen) => change(chosenPart(field, chosen))}
              />
            ))}
          </div>
        ))}
      </div>
      <p className={styles.hint}>{words.displayOnly}</p>
    </div>
  );
}

function chosenIn(filter: Filter, field: FacetField): readonly string[] {
  const chosen = filter[field];
  return typeof chosen === 'string' ? [chosen] : (chosen ?? []);
}

/** Of two values that exclude one another both mean neither. */
function chosenPart(field: FacetField, chosen: readonly string[]): Partial<Filter> {
  const [only, ...more] = chosen;
  if (field === 'from') return { from: more.length === 0 ? oneOf(['report', 'elsewhere'], only) : undefined };
  if (field === 'checks') return { checks: more.length === 0 ? oneOf(['with', 'without'], only) : undefined };
  return { [field]: chosen.length === 0 ? undefined : chosen };
}

/** A filter that asks for nothing is left out of the address. */
function some(filter: Filter): Filter | undefined {
  return isEmpty(filter) && !filter.faint ? undefined : filter;
}

type Days = Filter['days'];
type DayRangeProps = Readonly<{ days: Days; onDays: (days: Days) => void }>;

/** The first and the last day on which something may have happened; either may be left open. */
function DayRange({ days, onDays }: DayRangeProps) {
  const words = useWords('search');
  const id = useId();
  function put(end: 'from' | 'to', typed: string) {
    if (typed !== '' && !isIsoDate(typed)) return;
    const next = { ...days, [end]: typed === '' ? undefined : typed };
    onDays(next.from === undefined && next.to === undefined ? undefined : next);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in the line of its fields
    <div role="group" className={styles.days} aria-labelledby={`${id}-name`} aria-describedby={id}>
      <span id={`${id}-name`} className={styles.daysName}>
        {words.days}
      </span>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} htmlFor={`${id}-${end}`}>
          {end === 'from' ? words.daysFrom : words.daysTo}
          <DayInput
            id={`${id}-${end}`}
            value={days?.[end] ?? ''}
            min={end === 'to' ? days?.from : undefined}
            max={end === 'from' ? days?.to : undefined}
            onDay={(typed) => put(end, typed)}
          />
        </label>
      ))}
      <span id={id} className={styles.hint}>
        {words.daysHint}
      </span>
    </div>
  );
}
