import { isolated } from '../../isolated';
import { percent } from '../../numbers';
import type { indicators as en } from '../en/indicators';

/** What the indicators to watch are worth. */
export const indicators: typeof en = {
  basis: 'قيمة الجواب بحسب',
  bases: { weights: 'الأوزان', implied: 'القرائن' },
  worth: { most: 'أكثرها دلالة', some: 'ذو دلالة', little: 'قليل الدلالة' },
  cannot: 'لا يبدّل المتقدم',
  comma: '، ',
  bits: (bits) => `${isolated(bits.toFixed(2))} بت`,
  ifSeen: (seen, not) =>
    seen.name === not.name
      ? `إن رُصد: ${seen.name} ${isolated(percent('ar', seen.points))}، وإلا ${isolated(percent('ar', not.points))}`
      : `إن رُصد: ${seen.name} ${isolated(percent('ar', seen.points))}، وإلا ${not.name} ${isolated(percent('ar', not.points))}`,
  by: (day) => `في موعد أقصاه ${day}`,
  overdue: 'فات موعده ولم يُرصد',
  states: { awaited: 'منتظَر', seen: 'رُصد', contradicted: 'نُقض' },
  note: 'البت وحدة لمقدار ما يُنتظر أن يدل عليه الجواب. الاحتمالات هي المتفق عليها سلفًا، ولا يغيّر أي جواب وزنًا محفوظًا من تلقاء نفسه.',
};
