import { isolated } from '../../isolated';
import { list } from '../../numbers';
import type { clusters as en } from '../en/clusters';
import { lanes } from './lanes';

/** What is drawn together where there is no room for each. */
export const clusters: typeof en = {
  cluster: (count, when, mix, strongest) => {
    const parts = list(
      'ar',
      mix.map((part) => `${part.name ?? 'السياق'} ${isolated(part.count)}`),
    );
    const held = parts === '' ? when : `${when}: ${parts}`;
    return `${lanes.count(count)} معًا، ${held}. أقواها أثرًا: ${strongest}. يفتح مفتاح Enter القائمة.`;
  },
  together: (count, when) => `${lanes.count(count)} ${when}`,
  more: (count) => `وغيرها (${isolated(count)}): قرّب العرض لبلوغها`,
  zoomToThese: 'تقريب العرض إليها',
  close: 'إغلاق',
};
