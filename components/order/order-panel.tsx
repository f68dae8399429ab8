'use client';

import { useMemo } from 'react';
import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { daysOfAll, orderPicture } from '@/lib/charts/order-picture';
import { type Viewport, viewportOf } from '@/lib/charts/viewport';
import type { Address } from '@/lib/session/address';
import type { Shuffled } from '@/lib/session/state';
import { useWords } from '../shell/locale';
import { Compare } from './compare';
import styles from './order.module.css';
import { Shuffle } from './shuffle';
import { Stories } from './stories';

type Props = Readonly<{
  shown: DossierPicture;
  compared: readonly string[] | undefined;
  chosen: string | undefined;
  shuffled: Shuffled | undefined;
  onShuffled: (shuffled: Shuffled | undefined) => void;
  onAddress: (change: Partial<Address>) => void;
  onView: (viewport: Viewport) => void;
}>;

/** Which came first, which sequences the report claims, and in which other orders it may have happened. */
export function OrderPanel(props: Props) {
  const { shown, chosen, shuffled, onShuffled, onAddress } = props;
  const words = useWords('order');
  const picture = useMemo(() => orderPicture(shown), [shown]);
  const { items } = shown;
  const compared = useMemo(() => {
    const asked = props.compared ?? (chosen === undefined ? [] : [chosen]);
    // a link may name what is not known by this day
    return asked.filter((id) => items.some((item) => item.id === id));
  }, [props.compared, chosen, items]);

  function show(first: string, second: string) {
    onAddress({ compared: [first, second], selected: second });
    const days = daysOfAll(picture.occurred, [first, second]);
    if (days === undefined) return;
    const air = Math.max(2, Math.round((days.to - days.from) / 6));
    props.onView(viewportOf(shown.scale, days.from - air, days.to + air));
  }

  return (
    <div className={styles.panel}>
      <Compare
        picture={picture}
        items={items}
        compared={compared}
        chosen={chosen}
        onCompared={(ids) => onAddress({ compared: ids.length === 0 ? undefined : ids })}
      />
      <Shuffle
        key={compared.length > 1 ? compared.join('.') : 'all'}
        picture={picture}
        items={items}
        compared={compared}
        shuffled={shuffled}
        onShuffled={onShuffled}
      />
      <Stories picture={picture} items={items} folded={shuffled !== undefined} onShow={show} />
      <p className={styles.rests}>{words.rests}</p>
    </div>
  );
}
