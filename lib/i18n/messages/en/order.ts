import { isolated } from '../../isolated';
import { percent } from '../../numbers';

/** A share out of one as whole percent; what is open is never shown as none or as all. */
function shareText(locale: 'en' | 'ar', share: number): string {
  const points = Math.round(share * 100);
  const text = share > 0 && points < 1 ? '<1' : share < 1 && points > 99 ? '>99' : String(points);
  return locale === 'ar' ? isolated(percent('ar', text)) : percent('en', text);
}

/** Which came first, so far as the dates allow it to be said. */
export const order = {
  flagged: (stories: number) => `${stories} flagged`,
  rests:
    'On any of its possible days each thing is taken to be as likely as on another, and whatever goes on is compared by its beginning.',
  share: (share: number) => shareText('en', share),
  compare: {
    title: 'Which came first?',
    add: 'Compare',
    with: 'Compare with',
    choose: 'Choose a development',
    out: (title: string) => `Take out of the comparison: ${title}`,
    came: 'came before',
    comma: ', ',
    colon: ': ',
    rest: (same: number, after: number) =>
      `On the same day ${shareText('en', same)}, the other way round ${shareText('en', after)}.`,
    sure: 'The dates are certain',
    stated: 'The text itself says, on the same day at the latest',
    sameDay: 'falls on the same day as',
    alike: 'By the way it is dated',
    undated: (pair: string) => `Which came first cannot be said, for one has no date: ${pair}.`,
    openSided: (pair: string) =>
      `Which came first cannot be said, for the dates of one have an open side: ${pair}.`,
    pair: (first: string, second: string) => `${first} / ${second}`,
    drawn: 'Found by drawing 4,000 sets of dates, because these hang on one another.',
    open: (pairs: number, dated: number) =>
      `In all that is shown, order not known for ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} among ${dated} dated developments.`,
    against: (title: string, count: number) => `${title}: order not known against ${count}`,
  },
  stories: {
    title: 'Stories held against the dates',
    none: 'No story has been entered for this dossier.',
    by: { report: 'Told so by the report', reading: 'A reading; the report does not tell it so' },
    paragraph: (number: number) => `paragraph ${number}`,
    known: 'by the days on which each became known',
    verdicts: {
      supported: 'The dates bear it out',
      open: 'The dates do not show it',
      contradicted: 'The dates rule it out',
    },
    unsaid: { undated: 'one has no date', 'open-sided': 'open side: cannot be said' },
    stated: 'said in the text',
    whole: (share: number) => `The whole order: ${shareText('en', share)}.`,
    missing: (count: number) =>
      count === 1
        ? 'One step is not shown and is passed over.'
        : `${count} steps are not shown and are passed over.`,
    next: ', then ',
    buildUp: 'The build-up, step by step',
    buildUpOpen: (open: number, sameDay: number) =>
      `It counts ${open} neighbouring ${open === 1 ? 'step' : 'steps'} in an order that the days on which they became known leave open, and ${sameDay} more that became known on the same day as the one before. The end is the same whichever came first; what each is seen to move is not.`,
    buildUpSettled: 'Each step of the build-up became known after the one before it.',
  },
  shuffle: {
    title: 'Shuffle plausible orders',
    start: 'Shuffle',
    again: 'Shuffle again',
    stop: 'Stop',
    back: 'One draw back',
    next: 'One draw on',
    about: (drawn: number, undrawn: number) =>
      `12 possible sets of dates for ${drawn} developments whose day is not sure${undrawn === 0 ? '' : `; ${undrawn} with an open side or no date have no day to draw`}.`,
    at: (draw: number, count: number) => `Draw ${draw} of ${count}.`,
    running: (count: number) => `${count} draws are shown one after another.`,
    ticks: (count: number) => `${count} draws are shown at once, a tick for each.`,
    order: 'In this order',
    nothing: 'Every day shown is sure, so there is one order only.',
  },
};
