'use client';

import { monthName } from '@/lib/i18n/dates';
import { inDigits, localeOf, tongueOf } from '@/lib/i18n/tongue';
import { type Address, type Direction, directions, monthNames, writeAddress } from '@/lib/session/address';
import { useTongue, useWords } from '../shell/locale';
import { Choice } from '../ui/field';
import styles from './reader-choices.module.css';

type Props = Readonly<{
  address: Address;
  runs: Direction;
  onRuns: (runs: Direction) => void;
}>;

// August tells them apart better than any other month
const august = 8;
const sample = '0123456789';

/**
 * Which way time runs, whose month names, which digits. Names and digits are in every sentence the server wrote, so
 * choosing them is a link to the same page in other letters; a draft is in the address and comes along.
 */
export function ReaderChoices({ address, runs, onRuns }: Props) {
  const words = useWords('reader');
  const tongue = useTongue();
  const arabic = localeOf(tongue) === 'ar';
  const to = (change: Partial<Address>) => `?${writeAddress({ ...address, ...change })}`;
  const { months, digits } = address;
  return (
    <div className={styles.choices}>
      <fieldset>
        <legend>{words.runs}</legend>
        {directions.map((each) => (
          <Choice key={each} type="radio" name="runs" checked={runs === each} onChange={() => onRuns(each)}>
            {words.directions[each]}
          </Choice>
        ))}
        <p>{words.flip('X')}</p>
      </fieldset>
      {arabic ? (
        <>
          <nav aria-label={words.months}>
            <p>{words.months}</p>
            {[undefined, ...monthNames].map((each) => (
              <a
                key={each ?? 'common'}
                href={to({ months: each })}
                aria-current={months === each ? 'true' : undefined}
              >
                <b>{monthName(tongueOf('ar', each, undefined), august, 'long')}</b>{' '}
                {words.monthsIn[each ?? 'common']}
              </a>
            ))}
          </nav>
          <nav aria-label={words.digits}>
            <p>{words.digits}</p>
            {([undefined, 'arab'] as const).map((each) => (
              <a
                key={each ?? 'latn'}
                href={to({ digits: each })}
                aria-current={digits === each ? 'true' : undefined}
              >
                <bdi dir="ltr" translate="no">
                  {inDigits(tongueOf('ar', undefined, each), sample)}
                </bdi>
              </a>
            ))}
          </nav>
        </>
      ) : undefined}
    </div>
  );
}
