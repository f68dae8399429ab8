import type { LocalisedText } from './atoms';
import { onlyIn } from './only-in';
import type { Development, Dossier, SourceCheck } from './schema';

/**
 * A dossier as the first screen needs it: every number, every date and every name, in one language where a text has
 * both, without what is only read when something is opened. Whoever computes with it gets the same numbers; whoever
 * writes must have the whole. What is `open` is read already, and keeps all of its texts. Reasons for ratings stay as they are
 * too: a draft of ratings is held against them.
 */
export function firstSight(dossier: Dossier, locale: 'en' | 'ar', open: ReadonlySet<string>): Dossier {
  const say = (text: LocalisedText) => onlyIn(locale, text);
  const perhaps = (text: LocalisedText | undefined) => (text === undefined ? undefined : say(text));
  const named = <T extends Readonly<{ name: LocalisedText }>>(each: T): T => ({
    ...each,
    name: say(each.name),
  });
  const noted = <T extends Readonly<{ name: LocalisedText; note?: LocalisedText | undefined }>>(
    each: T,
  ): T => ({
    ...named(each),
    note: undefined,
  });
  const development = (item: Development): Development => {
    const title = say(item.title);
    if (open.has(item.id)) return { ...item, title };
    const { said, kind, relayed } = item.attribution;
    return {
      ...item,
      ...{ occurred: { ...item.occurred, wording: undefined }, known: { ...item.known, wording: undefined } },
      ...{ title, gist: {}, bearing: undefined, noveltyReason: undefined },
      ...{ publicSource: undefined, doubt: undefined },
      attribution: { said: say(said), kind, relayed: perhaps(relayed) },
    };
  };
  const check = (each: SourceCheck): SourceCheck => {
    if (open.has(each.development)) return each;
    const { said, ...changes } = each.changes;
    return {
      ...each,
      ...{ finding: {}, sources: [], onTheWay: undefined },
      changes: { ...changes, said: perhaps(said) },
    };
  };
  const { baseline, report, stories, assumptions, sets } = dossier;
  return {
    ...dossier,
    ...{ title: say(dossier.title), question: say(dossier.question), claim: say(dossier.claim) },
    ...{ meaning: say(dossier.meaning), notice: perhaps(dossier.notice) },
    report: report && { ...report, title: say(report.title), byline: say(report.byline) },
    anchor: { ...dossier.anchor, reasons: dossier.anchor.reasons.map(({ text }) => ({ text: say(text) })) },
    scenarios: dossier.scenarios.map((each) => ({ ...named(each), detail: perhaps(each.detail) })),
    actors: dossier.actors.map(named),
    places: dossier.places.map(noted),
    origins: dossier.origins.map(noted),
    developments: dossier.developments.map(development),
    sourceChecks: dossier.sourceChecks.map(check),
    judgements: dossier.judgements.map((each) => ({ ...each, gloss: say(each.gloss) })),
    baseline: baseline && { ...baseline, label: say(baseline.label), reason: say(baseline.reason) },
    overturns: dossier.overturns.map(say),
    indicators: dossier.indicators.map((each) => ({ ...each, text: say(each.text) })),
    assumptions: assumptions?.map((each) => ({ ...each, text: say(each.text), basis: perhaps(each.basis) })),
    stories: stories?.map((each) => ({ ...each, title: say(each.title), note: undefined })),
    sets: sets?.map(named),
    outcome: [],
    map: undefined,
  };
}

/** Whether a development has come with what is read when it is opened; every one that is written has a gist. */
export function hasTexts({ gist }: Pick<Development, 'gist'>): boolean {
  return Object.keys(gist).length > 0;
}
