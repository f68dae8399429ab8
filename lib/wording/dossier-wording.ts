import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';
import type { Development, Dossier } from '@/lib/dossier/schema';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/text';
import type { WordingContext, WordingFault } from './fault';
import { weightsChanged } from './weights-changed';
import { wordingFaults } from './wording-faults';

type Entry = Readonly<{ seq: number; reason?: string | undefined }>;
type Part =
  | 'claim'
  | 'meaning'
  | 'baseline'
  | 'bearing'
  | 'doubt'
  | 'novelty'
  | 'cell'
  | 'check'
  | 'overturn'
  | 'indicator'
  | 'assumption'
  | 'revision'
  | 'entry';

/** A text with faults, and where it is kept: of which development, revision or entry, where it is of one. */
export type FaultyText = Readonly<{
  part: Part;
  of?: string | undefined;
  text: string;
  language: Locale | undefined;
  faults: readonly WordingFault[];
}>;

/** Every fault in what a dossier's authors wrote in their own name; what they retell is not theirs to reword. */
export function dossierWording(
  dossier: Dossier,
  revisions: readonly Revision[],
  entries: readonly Entry[],
  reader: Locale,
): readonly FaultyText[] {
  const { yardstick } = dossier.settings;
  const read = (part: Part, text: LocalisedText | undefined, of?: string) =>
    (['en', 'ar'] as const).flatMap((language) =>
      faulty({ part, of, text: text?.[language], language }, { yardstick }),
    );
  const { baseline, assumptions = [] } = dossier;
  return [
    ...read('claim', dossier.claim),
    ...read('meaning', dossier.meaning),
    ...read('baseline', baseline?.reason),
    ...read('baseline', baseline?.confidence.reason),
    ...dossier.developments.flatMap((item) =>
      developmentTexts(item).flatMap(([part, text]) => read(part, text, item.id)),
    ),
    ...dossier.sourceChecks.flatMap(({ development, finding, changes, onTheWay = [] }) =>
      [finding, ...Object.values(changes.cellReasons ?? {}), ...onTheWay.map(({ text }) => text)].flatMap(
        (text) => read('check', text, development),
      ),
    ),
    ...dossier.overturns.flatMap((text) => read('overturn', text)),
    ...dossier.indicators.flatMap(({ text }) => read('indicator', text)),
    ...assumptions.flatMap(({ text, basis }) => [text, basis].flatMap((each) => read('assumption', each))),
    ...revisionTexts(dossier, revisions, reader),
    ...entries.flatMap(({ seq, reason }) => ownText('entry', String(seq), reason, { yardstick })),
  ];
}

function developmentTexts(item: Development): readonly (readonly [Part, LocalisedText | undefined])[] {
  return [
    ['bearing', item.bearing],
    ['doubt', item.doubt],
    ['novelty', item.noveltyReason],
    ...Object.values(item.cellReasons ?? {}).map((text) => ['cell', text] as const),
  ];
}

/** Each revision against the yardstick that was in force when it was saved, and the one recorded before it. */
function revisionTexts(
  dossier: Dossier,
  revisions: readonly Revision[],
  reader: Locale,
): readonly FaultyText[] {
  const recorded = revisions.toSorted((a, b) => a.number - b.number);
  return recorded.flatMap(({ number, weights, settings, reason, gapReason, confidence }, index) => {
    const { yardstick } = settings;
    const change = weightsChanged(dossier.scenarios, recorded[index - 1]?.weights, weights, reader);
    const texts = confidence.reason === undefined ? [] : Object.values(confidence.reason);
    return [
      ...ownText('revision', String(number), reason, { yardstick, change }),
      ...[gapReason, ...texts].flatMap((text) => ownText('revision', String(number), text, { yardstick })),
    ];
  });
}

function ownText(part: Part, of: string, text: string | undefined, context: WordingContext) {
  return faulty({ part, of, text, language: text === undefined ? undefined : writtenIn(text) }, context);
}

function faulty(
  { text, ...where }: Omit<FaultyText, 'text' | 'faults'> & Readonly<{ text: string | undefined }>,
  context: WordingContext,
): readonly FaultyText[] {
  const faults = text === undefined ? [] : wordingFaults(text, where.language, context);
  return text === undefined || faults.length === 0 ? [] : [{ ...where, text, faults }];
}
