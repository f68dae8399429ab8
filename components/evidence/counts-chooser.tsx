import type { Origin } from '@/lib/dossier/schema';
import { countsWords } from '@/lib/i18n/counts-words';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Field, Select } from '../ui/field';
import { Popover } from '../ui/popover';
import styles from './choosers.module.css';

const shares = [1, 0.75, 0.5, 0.25, 0];

type Props = Readonly<{
  title: string;
  novelty: number;
  origin: string | undefined;
  origins: readonly Origin[];
  anchor: () => HTMLElement | undefined;
  onNovelty: (novelty: number) => void;
  onOrigin: (origin: string | undefined) => void;
  onClose: () => void;
}>;

/** How much of a row is new beside the rows it shares an origin with, and which those are. */
export function CountsChooser(props: Props) {
  const { title, novelty, origin, origins, anchor, onNovelty, onOrigin, onClose } = props;
  const words = useWords('evidence');
  const form = useWords('forms');
  const tongue = useTongue();
  const said = (share: number) => countsWords(wordsIn(tongue, 'development'), tongue, share);
  return (
    <Popover label={words.editCounts(title)} anchor={anchor} onClose={onClose}>
      {(close) => (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <p className={styles.what}>{title}</p>
          <Field label={form.novelty} hint={form.noveltyHint}>
            {(ties) => (
              <Select
                {...ties}
                value={novelty}
                data-first=""
                onChange={({ target }) => onNovelty(Number(target.value))}
              >
                {[...new Set([...shares, novelty])].map((share) => (
                  <option key={share} value={share}>
                    {said(share)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={words.originOf}>
            {(ties) => (
              <Select
                {...ties}
                value={origin ?? ''}
                onChange={({ target }) => onOrigin(target.value === '' ? undefined : target.value)}
              >
                <option value="">{words.originNone}</option>
                {origins.map((each) => (
                  <option key={each.id} value={each.id}>
                    {textIn(tongue, each.name).text}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Button looks="main" type="submit" className={styles.done}>
            {words.done}
          </Button>
        </form>
      )}
    </Popover>
  );
}
