import type { Packed } from '@/lib/kernel/packed-form';
import { unpacked } from '@/lib/kernel/unpacked';
import type { RoomBriefing } from './room-briefing';

/** The briefing that a page came with. */
export function receivedBriefing(sent: Packed): RoomBriefing {
  return unpacked(sent) as RoomBriefing;
}
