import { tenth } from '../counted-points';
import { list, percent } from '../numbers';

/** A name or a figure kept in its own order inside a sentence of the other direction. */
const own = (text: string | number) => `\u2068${text}\u2069`;
const figure = (text: string | number) => `\u2066${text}\u2069`;

const en = {
  mind: 'What would change our mind',
  noSingle: 'No single rating, grade, novelty or starting share, moved by one step, changes the leader.',
  singles: (count: number, names: readonly string[]) =>
    `${count} single ${count === 1 ? 'step changes' : 'steps change'} the leader: ${names.join('; ')}${count > names.length ? `; and ${count - names.length} more` : ''}.`,
  flip: (items: readonly string[], leader: string, isSmallest: boolean) =>
    items.length === 1
      ? `Leaving out ${items[0]} alone does: then ${own(leader)} leads.`
      : `Leaving out ${list('en', items)} together does: then ${own(leader)} leads. ${isSmallest ? 'No smaller set does.' : 'A smaller set may do too.'}`,
  flipOrigins: (items: readonly string[], leader: string) =>
    `By origin it takes ${list('en', items)}: then ${own(leader)} leads.`,
  noFlip: 'Whatever is left out, the same scenario leads.',
  rivalLeads: (name: string, ids: readonly string[]) => `${own(name)} leads without ${ids.join(', ')}.`,
  rivalNever: (name: string) => `${own(name)} does not lead, whatever is left out.`,
  factor: (leader: string, runnerUp: string, factor: number) =>
    `On the evidence ${own(leader)} is ${tenth(factor)} times as likely as ${own(runnerUp)}, the runner-up.`,
  required: (grade: string, runnerUp: string, required: number) =>
    `One new ${grade} item, neutral elsewhere, must be more than ${tenth(required)} times as expected if ${own(runnerUp)} holds as in an ordinary month.`,
  notAlone: (grade: string, cap: number, items: number | undefined) =>
    `No single new ${grade} item can overturn it, for it moves odds at most ${tenth(cap)}-fold${items === undefined ? '' : `; it takes ${items} rated CC`}.`,
  newItemNote:
    'A new item is taken to come from elsewhere than the report, so the temper does not weaken it. It moves the odds no further than its grade allows.',
  forRunnerUp: (name: string) => `For ${own(name)} to draw level`,
  counting: 'Counting',
  reachKey:
    'Bar: the item is neutral on the other scenarios. Line: it also speaks the other way on them. Tick: where the scenario stands now.',
  outOfReach: (name: string) => `One new item does not move ${own(name)}, which stands outside the update.`,
  grade: 'Grade',
  cap: 'Odds at most ×',
  needs: 'Needs more than ×',
  itemsCC: 'Items rated CC',
  impossible: 'not alone',

  repeats: 'Counted once, counted twice',
  inFull: (repeats: number, leader: string, used: number, full: number, next: string | undefined) =>
    `${own(leader)} is implied ${percent('en', used)} as repeats count now; were ${repeats === 1 ? 'the one repeat' : `all ${repeats} repeats`} counted in full, it would be ${percent('en', full)}${next === undefined ? '' : `, and ${own(next)} would lead`}.`,
  noRepeats: 'No development counts for less because it repeats another.',
  rests: (share: number, leader: string, item: string) =>
    `${percent('en', share)} of the lead of ${own(leader)} rests on ${item}: it should stand up to a second look.`,
  lost: (leader: string, item: string) => `The whole lead of ${own(leader)} is lost without ${item}.`,
  asUsed: 'As repeats count now',
  asFull: 'Repeats in full',

  newItem: 'What one new item could do',
  reach: (grade: string, cap: number, name: string, up: number, down: number) =>
    `A new ${grade} item moves odds at most ${tenth(cap)}-fold: it could lift ${own(name)} to ${percent('en', up)} or lower it to ${percent('en', down)}, however strongly it is rated.`,
  reachBoth: (up: number, down: number) =>
    `If it also spoke the other way on every rival, to ${percent('en', up)} or to ${percent('en', down)}.`,
  now: 'Now',
  most: 'At most',
  least: 'At least',
  mostBoth: 'At most, rivals too',
  leastBoth: 'At least, rivals too',
};

const ar: typeof en = {
  mind: 'ما الذي قد يغيّر تقديرنا؟',
  noSingle: 'لا يغيّر المتقدمَ أي تقييم أو درجة أو جِدّة أو حصة ابتدائية إذا حُرّك وحده خطوة واحدة.',
  singles: (count, names) =>
    `خطوات مفردة تغيّر المتقدم (عددها ${count}): ${names.join('؛ ')}${count > names.length ? `؛ وغيرها ${count - names.length}` : ''}.`,
  flip: (items, leader, isSmallest) =>
    items.length === 1
      ? `استبعاد ${items[0]} وحده يكفي: عندئذ يتقدم ${own(leader)}.`
      : `استبعاد ${list('ar', items)} معًا يغيّره: عندئذ يتقدم ${own(leader)}. ${isSmallest ? 'ولا تكفي مجموعة أصغر.' : 'وقد تكفي مجموعة أصغر.'}`,
  flipOrigins: (items, leader) =>
    `وبحسب المصدر الأصلي يلزم استبعاد ${list('ar', items)}: عندئذ يتقدم ${own(leader)}.`,
  noFlip: 'أيًّا كان ما يُستبعد، يبقى السيناريو نفسه متقدمًا.',
  rivalLeads: (name, ids) => `يتقدم ${own(name)} من دون ${figure(ids.join(', '))}.`,
  rivalNever: (name) => `لا يتقدم ${own(name)} أيًّا كان ما يُستبعد.`,
  factor: (leader, runnerUp, factor) =>
    `بحسب القرائن احتمال ${own(leader)} يعادل ${figure(tenth(factor))} أمثال احتمال ${own(runnerUp)} الذي يليه.`,
  required: (grade, runnerUp, required) =>
    `قرينة جديدة واحدة من الدرجة ${figure(grade)}، محايدة في ما عداه، يجب أن يكون توقّعها لو صحّ ${own(runnerUp)} أكثر من ${figure(tenth(required))} أمثال توقّعها في شهر عادي.`,
  notAlone: (grade, cap, items) =>
    `لا تقلب التقدير قرينة جديدة واحدة من الدرجة ${figure(grade)}، فهي تضاعف الأرجحية ${figure(tenth(cap))} مرة على الأكثر${items === undefined ? '' : `؛ ويلزم منها ${figure(items)} بتقييم CC`}.`,
  newItemNote:
    'يُفترض أن تأتي القرينة الجديدة من خارج التقرير فلا يضعفها معامل الانتقاء، ولا تغيّر الأرجحية بأكثر مما تسمح به درجتها.',
  forRunnerUp: (name) => `كي يتعادل ${own(name)} مع المتقدم`,
  counting: 'طريقة الاحتساب',
  reachKey:
    'الشريط: القرينة محايدة في السيناريوهات الأخرى. الخط: تدل فيها أيضًا على العكس. العلامة: موقع السيناريو الآن.',
  outOfReach: (name) => `لا تغيّر قرينة جديدة واحدة ${own(name)}، فهو خارج التحديث.`,
  grade: 'الدرجة',
  cap: 'أقصى مضاعفة للأرجحية',
  needs: 'يلزم أكثر من',
  itemsCC: 'عدد القرائن بتقييم CC',
  impossible: 'لا تكفي وحدها',

  repeats: 'مرة واحدة أم مرات؟',
  inFull: (repeats, leader, used, full, next) =>
    `تشير القرائن إلى ${figure(percent('ar', used))} لسيناريو ${own(leader)} كما تُحتسب التكرارات الآن؛ ولو احتُسبت كاملة (عددها ${repeats}) لكانت النسبة ${figure(percent('ar', full))}${next === undefined ? '' : ` ولتقدّم ${own(next)}`}.`,
  noRepeats: 'لا يقلّ احتساب أي تطوّر لأنه يكرر غيره.',
  rests: (share, leader, item) =>
    `${figure(percent('ar', share))} من تقدّم ${own(leader)} قائم على ${item}: يحسن التثبت منه مرة أخرى.`,
  lost: (leader, item) => `يزول تقدّم ${own(leader)} كله من دون ${item}.`,
  asUsed: 'كما تُحتسب التكرارات الآن',
  asFull: 'التكرارات كاملة',

  newItem: 'أقصى أثر لقرينة جديدة واحدة',
  reach: (grade, cap, name, up, down) =>
    `قرينة جديدة من الدرجة ${figure(grade)} تضاعف الأرجحية ${figure(tenth(cap))} مرات على الأكثر: قد ترفع ${own(name)} إلى ${figure(percent('ar', up))} أو تخفضه إلى ${figure(percent('ar', down))} مهما كان تقييمها.`,
  reachBoth: (up, down) =>
    `ولو دلّت أيضًا على عكس ذلك في كل سيناريو منافس، فإلى ${figure(percent('ar', up))} أو ${figure(percent('ar', down))}.`,
  now: 'الآن',
  most: 'الحد الأقصى',
  least: 'الحد الأدنى',
  mostBoth: 'الأقصى، مع المنافسين',
  leastBoth: 'الأدنى، مع المنافسين',
};

/** What would change the answer, what repeats do to it, and what one new item could do. */
export const whyMind = { en, ar };
