'use client';

import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';

type Props = Readonly<{ shown: boolean; onShow: (shown: true | undefined) => void }>;

/** Whether every development in view is tied to the day on which it became known. */
export function LagToggle({ shown, onShow }: Props) {
  const words = useWords('workbench');
  return (
    <Button looks="tool" aria-pressed={shown} onClick={() => onShow(shown ? undefined : true)}>
      {words.panels.lag}
    </Button>
  );
}
