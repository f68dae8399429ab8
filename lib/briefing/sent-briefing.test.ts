import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier } from '@/lib/dossier/arbitraries';
import { textIn } from '@/lib/i18n/text';
import { receivedBriefing } from './received-briefing';
import { roomBriefing } from './room-briefing';
import { sentBriefing } from './sent-briefing';

describe('a briefing on its way', () => {
  it('arrives with every beat, step, mark and number, and each text in the language of the page', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom('en', 'ar'), (dossier, locale) => {
        const room = roomBriefing({ dossier, revisions: [], hasMap: false });
        const come = receivedBriefing(JSON.parse(JSON.stringify(sentBriefing(room, locale))));
        const spoken = (value: unknown) =>
          JSON.parse(
            JSON.stringify(value, (key, each) =>
              ['title', 'said', 'relayed'].includes(key) && typeof each === 'object'
                ? textIn(locale, each)
                : each,
            ),
          );
        expect(spoken(come)).toEqual(spoken(room));
      }),
      { numRuns: 40 },
    );
  });
});
