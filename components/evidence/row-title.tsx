import type { MatrixRow } from '@/lib/charts/matrix-rows';
import type { Origin } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import styles from './matrix.module.css';

type Props = Readonly<{
  row: MatrixRow;
  /** Its origin, where the rows around it do not say it already. */
  origin: Origin | undefined;
  isOut: boolean;
}>;

/** What a row is about, and whatever about it is not plain: its layer, its origin, that it is left out. */
export function RowTitle({ row, origin, isOut }: Props) {
  const words = useWords('evidence');
  const { notAtAll } = useWords('development');
  const tongue = useTongue();
  const { item, checked } = row;
  const title = textIn(tongue, item.title);
  const notes = [
    ...(item.layer === 'checked' || item.from === 'elsewhere' ? [words.layerNotes.elsewhere] : []),
    ...(checked ? [words.layerNotes.checked] : []),
    ...(origin === undefined ? [] : [words.origin(textIn(tongue, origin.name).text)]),
    ...(isOut ? [notAtAll] : []),
  ];
  return (
    <>
      <span lang={title.lang} className={styles.title}>
        {title.text}
      </span>
      {notes.length === 0 ? undefined : <small className={styles.notes}>{notes.join(words.list)}</small>}
    </>
  );
}
