import type { Packed } from '@/lib/kernel/packed-form';
import { unpacked } from '@/lib/kernel/unpacked';
import type { DossierView } from './contract';

/** The view that a page came with. It may lack texts: nothing that is written may be made of it. */
export function receivedView(sent: Packed): DossierView {
  return unpacked(sent) as DossierView;
}
