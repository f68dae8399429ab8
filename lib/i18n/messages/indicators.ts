import { percent } from '../numbers';

type Led = Readonly<{ name: string; points: number }>;

const en = {
  basis: 'Worth of an answer, by',
  bases: { weights: 'the weights', implied: 'the evidence' },
  worth: { most: 'Tells most', some: 'Tells something', little: 'Tells little' },
  cannot: 'cannot change who leads',
  comma: ', ',
  bits: (bits: number) => `${bits.toFixed(2)} bits`,
  ifSeen: (seen: Led, not: Led) =>
    seen.name === not.name
      ? `If seen ${seen.name} ${percent('en', seen.points)}, else ${percent('en', not.points)}`
      : `If seen ${seen.name} ${percent('en', seen.points)}, else ${not.name} ${percent('en', not.points)}`,
  by: (day: string) => `by ${day}`,
  overdue: 'overdue',
  states: { awaited: 'awaited', seen: 'seen', contradicted: 'contradicted' },
  note: 'Bits: how much an answer is expected to tell. Chances are those agreed beforehand, and no answer moves a saved weight by itself.',
};

const ar: typeof en = {
  basis: 'قيمة الجواب بحسب',
  bases: { weights: 'الأوزان', implied: 'القرائن' },
  worth: { most: 'أكثرها دلالة', some: 'ذو دلالة', little: 'قليل الدلالة' },
  cannot: 'لا يبدّل المتقدم',
  comma: '، ',
  bits: (bits) => `\u2066${bits.toFixed(2)}\u2069 بت`,
  ifSeen: (seen, not) =>
    seen.name === not.name
      ? `إن رُصد: ${seen.name} \u2066${percent('ar', seen.points)}\u2069، وإلا \u2066${percent('ar', not.points)}\u2069`
      : `إن رُصد: ${seen.name} \u2066${percent('ar', seen.points)}\u2069، وإلا ${not.name} \u2066${percent('ar', not.points)}\u2069`,
  by: (day) => `في موعد أقصاه ${day}`,
  overdue: 'فات موعده ولم يُرصد',
  states: { awaited: 'منتظَر', seen: 'رُصد', contradicted: 'نُقض' },
  note: 'البت وحدة لمقدار ما يُنتظر أن يدل عليه الجواب. الاحتمالات هي المتفق عليها سلفًا، ولا يغيّر أي جواب وزنًا محفوظًا من تلقاء نفسه.',
};

/** What the indicators to watch are worth. */
export const indicators = { en, ar };
