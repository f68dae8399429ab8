import type { LocalisedText } from '@/lib/dossier/atoms';
import { onlyIn } from '@/lib/dossier/only-in';
import { packed } from '@/lib/kernel/packed';
import type { Packed } from '@/lib/kernel/packed-form';
import type { Beat } from './beats';
import type { RoomBriefing } from './room-briefing';

/** A briefing as it travels with its page: the developments of its timeline in the page's language, all of it in columns. */
export function sentBriefing(room: RoomBriefing, locale: 'en' | 'ar'): Packed {
  return packed({ ...room, beats: room.beats.map((beat) => inLanguage(beat, locale)) });
}

function inLanguage(beat: Beat, locale: 'en' | 'ar'): Beat {
  if (beat.kind !== 'timeline') return beat;
  const say = (text: LocalisedText) => onlyIn(locale, text);
  const items = beat.items.map((item) => ({
    ...item,
    title: say(item.title),
    said: say(item.said),
    relayed: item.relayed && say(item.relayed),
  }));
  return { ...beat, items };
}
