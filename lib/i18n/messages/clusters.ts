import { list } from '../numbers';
import { lanes } from './lanes';

const isolated = (text: string | number) => `\u2066${text}\u2069`;
type Part = Readonly<{ name: string | undefined; count: number }>;

const en = {
  cluster: (count: number, when: string, mix: readonly Part[], strongest: string) => {
    const parts = list(
      'en',
      mix.map((part) => `${part.name ?? 'context'} ${part.count}`),
    );
    const held = parts === '' ? when : `${when}: ${parts}`;
    return `${lanes.en.count(count)} together, ${held}. Strongest: ${strongest}. Enter opens the list.`;
  },
  together: (count: number, when: string) => `${lanes.en.count(count)} ${when}`,
  more: (count: number) => `and ${count} more: zoom in to reach them`,
  zoomToThese: 'Zoom to these',
  close: 'Close',
};

const ar: typeof en = {
  cluster: (count, when, mix, strongest) => {
    const parts = list(
      'ar',
      mix.map((part) => `${part.name ?? 'السياق'} ${isolated(part.count)}`),
    );
    const held = parts === '' ? when : `${when}: ${parts}`;
    return `${lanes.ar.count(count)} معًا، ${held}. أقواها أثرًا: ${strongest}. يفتح مفتاح Enter القائمة.`;
  },
  together: (count, when) => `${lanes.ar.count(count)} ${when}`,
  more: (count) => `وغيرها (${isolated(count)}): قرّب العرض لبلوغها`,
  zoomToThese: 'تقريب العرض إليها',
  close: 'إغلاق',
};

/** What is drawn together where there is no room for each. */
export const clusters = { en, ar };
