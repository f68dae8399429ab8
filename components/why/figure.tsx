import { inDigits } from '@/lib/i18n/tongue';
import { useTongue } from '../shell/locale';

/** A figure in the reader's digits, kept in its own order, whichever way the text around it runs. */
export function Figure({ children }: Readonly<{ children: string | number }>) {
  const tongue = useTongue();
  return (
    <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
      {inDigits(tongue, String(children))}
    </bdi>
  );
}
