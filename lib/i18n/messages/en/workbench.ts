import { percent } from '../../numbers';

/** The page where an analyst works. */
export const workbench = {
  asOf: 'As of',
  layer: 'Evidence',
  layers: { reported: 'As reported', checked: 'After source checks' },
  layerImplies: ([name, points]: readonly [string, number]) => `implies ${name} ${percent('en', points)}`,
  laterKnowledge: 'ratings chosen with later knowledge',
  share: (name: string, points: number) => `${name} ${percent('en', points)}`,
  shown: (revision: number, entry: number) =>
    `${revision === 0 ? 'No revision yet' : `Revision ${revision}`} · dossier entry ${entry}`,
  unsaved: 'Unsaved change',
  bands: 'Bands: ICD 203, lower edge included',
  parts: { timeline: 'Timeline', weights: 'Weights', briefing: 'Briefing' },
  partsLabel: 'Parts of this page',
  viewRow: 'Ask more of the timeline',
  panels: {
    sandbox: 'What if…',
    order: 'Order',
    reader: 'Dates',
    anchor: 'Publication date',
    lag: 'Reporting lag',
    export: 'Export',
  },
  /** A publication date that is tried out: on its button, and at the head of the screen. */
  tried: (day: string) => `tried: ${day}`,
  sandboxOn: 'sandbox',
  /** The page comes with what its first screen needs; the texts follow. */
  rest: {
    coming: 'The rest of the dossier is on its way.',
    missing:
      'The rest of the dossier could not be fetched. It is asked for again every few seconds; nothing is lost meanwhile.',
    again: 'Ask again now',
  },
  neverSaved: 'A sandbox is never saved. Drop it first to save weights.',
};
