import { counted } from '../../arabic-counted';
import type { history as en } from '../en/history';

/** What was taken back or brought back on a page, said aloud. */
export const history: typeof en = {
  steps: {
    weights: 'الأوزان',
    'what-if': 'ما جُرِّب',
    publication: 'يوم النشر',
    ratings: 'تقييم',
  },
  undone: (step, now) =>
    now === undefined ? `جرى التراجع عن: ${step}.` : `جرى التراجع عن: ${step}، والآن ${now}.`,
  redone: (step, now) => (now === undefined ? `أُعيد: ${step}.` : `أُعيد: ${step}، والآن ${now}.`),
  cell: (title, scenario, cell) => `«${title}»، ${scenario}: ${cell}`,
  asRecorded: 'كما هو مسجَّل',
  row: (title) => `«${title}» كما كان حينها`,
  rows: (count) => `${counted(count, 'تطوّر واحد', 'تطوّران', 'تطوّرات', 'تطوّرًا', 'تطوّر')} كما كانت حينها`,
  list: (parts) => parts.join('، '),
  behindRevision: (number) =>
    `النسخة ${number} محفوظة وتبقى في السجل. ويمكن لنسخة جديدة أن تعود إلى الأوزان التي قبلها.`,
  weightsBefore: 'استعادة الأوزان التي قبلها',
};
