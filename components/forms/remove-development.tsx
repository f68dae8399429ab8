'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { removalEffects } from '@/lib/dossier/removal';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import styles from './forms.module.css';

type Props = Readonly<{
  dossier: Dossier;
  item: Development;
  onRemove: (form: HTMLFormElement) => void;
}>;

/** Takes the development out of the dossier, once it is clear what else depends on it. */
export function RemoveDevelopment({ dossier, item, onRemove }: Props) {
  const tongue = useTongue();
  const words = useWords('forms');
  const { checks, hanging, leads } = removalEffects(dossier, item.id);
  const titleOf = (one: Development) => textIn(tongue, one.title).text;
  const effects = [
    ...(checks.length === 0 ? [] : [words.goesChecks(checks.length)]),
    ...new Set(hanging.map((each) => words.staysDated(titleOf(each.item)))),
    ...leads.map(({ origin, next }) => {
      const name = textIn(tongue, origin.name).text;
      return next === undefined ? words.leadsNone(name) : words.leadsNext(name, titleOf(next));
    }),
  ];
  return (
    <details className={styles.more}>
      <summary>{words.remove}</summary>
      <p className={styles.hint}>{words.removeHint}</p>
      {effects.length === 0 ? undefined : (
        <ul className={styles.effects}>
          {effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{words.removeReason}</p>
      <p>
        <Button
          onClick={({ currentTarget: { form } }) => {
            if (form !== null) onRemove(form);
          }}
        >
          {words.removeSure}
        </Button>
      </p>
    </details>
  );
}
