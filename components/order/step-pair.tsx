'use client';

import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import type { Named } from './named';
import { Title } from './pair-sentence';

type Props = Readonly<{
  first: Named | undefined;
  second: Named | undefined;
  /** What is said of the pair, after its names. */
  said?: string | undefined;
  onShow: (first: string, second: string) => void;
}>;

/** Two neighbouring steps: pressing them brings both into view. */
export function StepPair({ first, second, said, onShow }: Props) {
  const { stories } = useWords('order');
  if (first === undefined || second === undefined) return undefined;
  return (
    <li>
      <Button looks="tool" onClick={() => onShow(first.id, second.id)}>
        <Title of={first} />
        {stories.next}
        <Title of={second} />
      </Button>
      {said === undefined ? undefined : <span> {said}</span>}
    </li>
  );
}
