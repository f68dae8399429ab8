'use client';

import { type Folio, folioItems } from '@/lib/export/folio';
import { fullDay } from '@/lib/i18n/dates';
import { useTongue, useWords } from '../shell/locale';
import styles from './export.module.css';

/** What is in no file, or not in this one, and why. */
export function ExportNotes({ folio }: Readonly<{ folio: Folio }>) {
  const { panel } = useWords('exporting');
  const tongue = useTongue();
  const { items, unknownYet, filteredOut, outOfView } = folioItems(folio);
  const undated = items.filter(({ window }) => window === undefined).length;
  const outside = filteredOut + outOfView;
  return (
    <ul className={styles.notes}>
      {unknownYet > 0 ? <li>{panel.unknownYet(unknownYet, fullDay(tongue, folio.asOfOn))}</li> : undefined}
      {outside > 0 ? <li>{panel.outside(outside)}</li> : undefined}
      {undated > 0 ? <li>{panel.undated(undated)}</li> : undefined}
      <li>{panel.tableNote}</li>
    </ul>
  );
}
