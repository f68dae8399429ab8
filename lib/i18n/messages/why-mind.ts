import { counted } from '../arabic-counted';
import { tenth } from '../counted-points';
import { list, percent } from '../numbers';

/** A name or a figure kept in its own order inside a sentence of the other direction. */
const own = (text: string | number) => `\u2068${text}\u2069`;
const figure = (text: string | number) => `\u2066${text}\u2069`;

/** Beyond this the digits of a factor are no help, and far beyond it there are none: a power of ten says as much. */
const isReadable = (factor: number) => factor < 1e6;
const powerBelow = (factor: number) => `10^${Math.floor(Math.log10(Math.min(factor, 1e300)))}`;

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
  noFlip: (isCertain: boolean): string =>
    isCertain
      ? 'Whatever is left out, the same scenario leads.'
      : 'No set was found without which another scenario leads, though not every set was tried.',
  falls: 'Left out one after another',
  asItStands: 'As it stands',
  together: (count: number) => `${count} more together`,
  more: (count: number) => `${count} more`,
  against: (leader: string, rival: string) => `${leader} : ${rival}`,
  leads: (name: string) => `${own(name)} leads`,
  rivalLeads: (name: string, ids: readonly string[]) => `${own(name)} leads without ${ids.join(', ')}.`,
  rivalNever: (name: string, isCertain: boolean) =>
    isCertain
      ? `${own(name)} does not lead, whatever is left out.`
      : `No set was found without which ${own(name)} leads, though not every set was tried.`,
  level: (leader: string, runnerUp: string) =>
    `On the evidence ${own(leader)} and ${own(runnerUp)} are level already.`,
  levelAlready: 'level already',
  factor: (leader: string, runnerUp: string, factor: number) =>
    `On the evidence ${own(leader)} is ${isReadable(factor) ? tenth(factor) : `more than ${powerBelow(factor)}`} times as likely as ${own(runnerUp)}, the runner-up.`,
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

/** «خطوة مفردة واحدة», «خطوتان مفردتان», «3 خطوات مفردة». */
const steps = (count: number) =>
  counted(count, 'خطوة مفردة واحدة', 'خطوتان مفردتان', 'خطوات مفردة', 'خطوة مفردة', 'خطوة مفردة');

/** «قرينة أخرى», «قرينتان أخريان», «3 قرائن أخرى». */
const others = (count: number) =>
  counted(count, 'قرينة أخرى', 'قرينتان أخريان', 'قرائن أخرى', 'قرينة أخرى', 'قرينة أخرى');

const ar: typeof en = {
  mind: 'ما الذي قد يغيّر تقديرنا؟',
  noSingle: 'لا يبدّل المتقدمَ أي تقييم أو درجة أو نسبة جديد أو حصة ابتدائية إذا حُرّك وحده خطوة واحدة.',
  singles: (count, names) =>
    `تبدّل المتقدمَ ${steps(count)}: ${names.join('؛ ')}${count > names.length ? `؛ ومعها ${steps(count - names.length)}` : ''}.`,
  flip: (items, leader, isSmallest) =>
    items.length === 1
      ? `استبعاد ${items[0]} وحده يكفي: عندئذ يتقدم سيناريو ${own(leader)}.`
      : `استبعاد ${list('ar', items)} معًا يكفي: عندئذ يتقدم سيناريو ${own(leader)}. ${isSmallest ? 'ولا تكفي مجموعة أصغر.' : 'وقد تكفي مجموعة أصغر.'}`,
  flipOrigins: (items, leader) =>
    `وبحسب المصدر الأصلي يلزم استبعاد ${list('ar', items)}: عندئذ يتقدم سيناريو ${own(leader)}.`,
  noFlip: (isCertain) =>
    isCertain
      ? 'أيًّا كان ما يُستبعد، يبقى السيناريو نفسه متقدمًا.'
      : 'لم يُعثر على مجموعة يتقدم باستبعادها سيناريو آخر، لكن لم تُجرَّب كل المجموعات.',
  falls: 'استبعادها تباعًا',
  asItStands: 'كما هو الآن',
  together: (count) => `الباقي مجتمعًا: ${others(count)}`,
  more: (count) => others(count),
  against: (leader, rival) => `${figure(leader)} : ${figure(rival)}`,
  leads: (name) => `يتقدم سيناريو ${own(name)}`,
  rivalLeads: (name, ids) => `يتقدم سيناريو ${own(name)} من دون ${figure(ids.join(', '))}.`,
  rivalNever: (name, isCertain) =>
    isCertain
      ? `لا يتقدم سيناريو ${own(name)} أيًّا كان ما يُستبعد.`
      : `لم يُعثر على مجموعة يتقدم باستبعادها سيناريو ${own(name)}، لكن لم تُجرَّب كل المجموعات.`,
  level: (leader, runnerUp) => `سيناريو ${own(leader)} وسيناريو ${own(runnerUp)} متساويان الآن بحسب القرائن.`,
  levelAlready: 'متساويان الآن',
  factor: (leader, runnerUp, factor) =>
    `نسبة احتمال سيناريو ${own(leader)} إلى احتمال سيناريو ${own(runnerUp)} الذي يليه، بحسب القرائن، هي ${isReadable(factor) ? figure(tenth(factor)) : `أكثر من ${figure(powerBelow(factor))}`} إلى ${figure(1)}.`,
  required: (grade, runnerUp, required) =>
    `تكفي لتبديل المتقدم قرينة جديدة واحدة من الدرجة ${figure(grade)}، محايدة في سائر السيناريوهات، إذا تجاوز مدى توقّعها لو صحّ سيناريو ${own(runnerUp)}، قياسًا إلى شهر عادي، النسبة ${figure(tenth(required))}.`,
  notAlone: (grade, cap, items) =>
    `لا تكفي لتبديل المتقدم قرينة جديدة واحدة من الدرجة ${figure(grade)}، فأقصى أثرها في الأرجحية ضربها في ${figure(tenth(cap))}${items === undefined ? '' : `؛ ويلزم من مثلها ${counted(items, 'قرينة واحدة', 'قرينتان', 'قرائن', 'قرينة', 'قرينة')} بتقييم CC`}.`,
  newItemNote:
    'يُفترض أن تأتي القرينة الجديدة من خارج التقرير فلا يُضعفها معامل التخفيف، ولا تغيّر الأرجحية بأكثر مما تسمح به درجتها.',
  forRunnerUp: (name) => `كي يتساوى سيناريو ${own(name)} مع المتقدم`,
  counting: 'طريقة الاحتساب',
  reachKey:
    'الشريط: القرينة محايدة في السيناريوهات الأخرى. الخط: تدل فيها أيضًا على العكس. العلامة: موقع السيناريو الآن.',
  outOfReach: (name) => `لا تغيّر قرينة جديدة واحدة وزن سيناريو ${own(name)}، فحصته محفوظة خارج الحساب.`,
  grade: 'الدرجة',
  cap: 'أقصى ما تُضرب فيه الأرجحية',
  needs: 'يلزم أكثر من',
  itemsCC: 'عدد القرائن بتقييم CC',
  impossible: 'لا تكفي وحدها',

  repeats: 'مرة واحدة أم مرات؟',
  inFull: (repeats, leader, used, full, next) =>
    `تشير القرائن إلى ${figure(percent('ar', used))} لسيناريو ${own(leader)} كما يُحتسب التكرار الآن؛ ولو احتُسب كاملًا، وهو في ${counted(repeats, 'صف واحد', 'صفين', 'صفوف', 'صفًا', 'صف')}، لصارت ${figure(percent('ar', full))}${next === undefined ? '' : ` ولتقدّم سيناريو ${own(next)}`}.`,
  noRepeats: 'لا يقلّ احتساب أي تطوّر لأنه يكرر غيره.',
  rests: (share, leader, item) =>
    `${figure(percent('ar', share))} من تقدّم سيناريو ${own(leader)} قائم على ${item}: يحسن التثبت منه مرة أخرى.`,
  lost: (leader, item) => `يزول تقدّم سيناريو ${own(leader)} كله من دون ${item}.`,
  asUsed: 'كما يُحتسب التكرار الآن',
  asFull: 'لو احتُسب التكرار كاملًا',

  newItem: 'أقصى أثر لقرينة جديدة واحدة',
  reach: (grade, cap, name, up, down) =>
    `أقصى أثر لقرينة جديدة من الدرجة ${figure(grade)} ضرب الأرجحية في ${figure(tenth(cap))} أو قسمتها عليه: فمهما كان تقييمها لا ترفع سيناريو ${own(name)} فوق ${figure(percent('ar', up))} ولا تخفضه دون ${figure(percent('ar', down))}.`,
  reachBoth: (up, down) =>
    `ولو دلّت أيضًا على العكس في كل سيناريو منافس، لصار الحدّان ${figure(percent('ar', up))} و${figure(percent('ar', down))}.`,
  now: 'الآن',
  most: 'الحد الأقصى',
  least: 'الحد الأدنى',
  mostBoth: 'الأقصى، مع المنافسين',
  leastBoth: 'الأدنى، مع المنافسين',
};

/** What would change the answer, what repeats do to it, and what one new item could do. */
export const whyMind = { en, ar };
