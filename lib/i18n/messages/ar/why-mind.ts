import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { tenth } from '../../counted-points';
import { isolated } from '../../isolated';
import { list, percent } from '../../numbers';
import type { whyMind as en } from '../en/why-mind';

/** Beyond this the digits of a factor are no help, and far beyond it there are none: a power of ten says as much. */
const isReadable = (factor: number) => factor < 1e6;

const powerBelow = (factor: number) => `10^${Math.floor(Math.log10(Math.min(factor, 1e300)))}`;

/** «خطوة مفردة واحدة», «خطوتان مفردتان», «3 خطوات مفردة». */
const steps = (count: number) =>
  counted(count, 'خطوة مفردة واحدة', 'خطوتان مفردتان', 'خطوات مفردة', 'خطوة مفردة', 'خطوة مفردة');

/** «قرينة أخرى», «قرينتان أخريان», «3 قرائن أخرى». */
const others = (count: number) => counted(count, ...arabicNouns.otherEvidence);

/** What would change the answer, what repeats do to it, and what one new item could do. */
export const whyMind: typeof en = {
  mind: 'ما الذي قد يغيّر تقديرنا؟',
  noSingle: 'لا يبدّل المتقدمَ أي تقييم أو درجة أو نسبة جديد أو حصة ابتدائية إذا حُرّك وحده خطوة واحدة.',
  singles: (count, names) =>
    `تبدّل المتقدمَ ${steps(count)}: ${names.join('؛ ')}${count > names.length ? `؛ ومعها ${steps(count - names.length)}` : ''}.`,
  flip: (items, leader, isSmallest) =>
    items.length === 1
      ? `استبعاد ${items[0]} وحده يكفي: عندئذ يتقدم سيناريو ${isolated(leader, 'auto')}.`
      : `استبعاد ${list('ar', items)} معًا يكفي: عندئذ يتقدم سيناريو ${isolated(leader, 'auto')}. ${isSmallest ? 'ولا تكفي مجموعة أصغر.' : 'وقد تكفي مجموعة أصغر.'}`,
  flipOrigins: (items, leader) =>
    `وبحسب المصدر الأصلي يلزم استبعاد ${list('ar', items)}: عندئذ يتقدم سيناريو ${isolated(leader, 'auto')}.`,
  noFlip: (isCertain) =>
    isCertain
      ? 'أيًّا كان ما يُستبعد، يبقى السيناريو نفسه متقدمًا.'
      : 'لم يُعثر على مجموعة يتقدم باستبعادها سيناريو آخر، لكن لم تُجرَّب كل المجموعات.',
  falls: 'استبعادها تباعًا',
  asItStands: 'كما هو الآن',
  together: (count) => `الباقي مجتمعًا: ${others(count)}`,
  more: (count) => others(count),
  against: (leader, rival) => `${isolated(leader)} : ${isolated(rival)}`,
  leads: (name) => `يتقدم سيناريو ${isolated(name, 'auto')}`,
  rivalLeads: (name, ids) => `يتقدم سيناريو ${isolated(name, 'auto')} من دون ${isolated(ids.join(', '))}.`,
  rivalNever: (name, isCertain) =>
    isCertain
      ? `لا يتقدم سيناريو ${isolated(name, 'auto')} أيًّا كان ما يُستبعد.`
      : `لم يُعثر على مجموعة يتقدم باستبعادها سيناريو ${isolated(name, 'auto')}، لكن لم تُجرَّب كل المجموعات.`,
  level: (leader, runnerUp) =>
    `سيناريو ${isolated(leader, 'auto')} وسيناريو ${isolated(runnerUp, 'auto')} متساويان الآن بحسب القرائن.`,
  levelAlready: 'متساويان الآن',
  factor: (leader, runnerUp, factor) =>
    `نسبة احتمال سيناريو ${isolated(leader, 'auto')} إلى احتمال سيناريو ${isolated(runnerUp, 'auto')} الذي يليه، بحسب القرائن، هي ${isReadable(factor) ? isolated(tenth(factor)) : `أكثر من ${isolated(powerBelow(factor))}`} إلى ${isolated(1)}.`,
  required: (grade, runnerUp, required) =>
    `تكفي لتبديل المتقدم قرينة جديدة واحدة من الدرجة ${isolated(grade)}، محايدة في سائر السيناريوهات، إذا تجاوز مدى توقّعها لو صحّ سيناريو ${isolated(runnerUp, 'auto')}، قياسًا إلى شهر عادي، النسبة ${isolated(tenth(required))}.`,
  notAlone: (grade, cap, items) =>
    `لا تكفي لتبديل المتقدم قرينة جديدة واحدة من الدرجة ${isolated(grade)}، فأقصى أثرها في الأرجحية ضربها في ${isolated(tenth(cap))}${items === undefined ? '' : `؛ ويلزم من مثلها ${counted(items, ...arabicNouns.evidence)} بتقييم CC`}.`,
  newItemNote:
    'يُفترض أن تأتي القرينة الجديدة من خارج التقرير فلا يُضعفها معامل التخفيف، ولا تغيّر الأرجحية بأكثر مما تسمح به درجتها.',
  forRunnerUp: (name) => `كي يتساوى سيناريو ${isolated(name, 'auto')} مع المتقدم`,
  counting: 'طريقة الاحتساب',
  reachKey:
    'الشريط: القرينة محايدة في السيناريوهات الأخرى. الخط: تدل فيها أيضًا على العكس. العلامة: موقع السيناريو الآن.',
  outOfReach: (name) =>
    `لا تغيّر قرينة جديدة واحدة وزن سيناريو ${isolated(name, 'auto')}، فحصته محفوظة خارج الحساب.`,
  grade: 'الدرجة',
  cap: 'أقصى ما تُضرب فيه الأرجحية',
  needs: 'يلزم أكثر من',
  itemsCC: 'عدد القرائن بتقييم CC',
  impossible: 'لا تكفي وحدها',

  repeats: 'مرة واحدة أم مرات؟',
  inFull: (repeats, leader, used, full, next) =>
    `تشير القرائن إلى ${isolated(percent('ar', used))} لسيناريو ${isolated(leader, 'auto')} كما يُحتسب التكرار الآن؛ ولو احتُسب كاملًا، وهو في ${counted(repeats, 'صف واحد', 'صفين', 'صفوف', 'صفًا', 'صف')}، لصارت ${isolated(percent('ar', full))}${next === undefined ? '' : ` ولتقدّم سيناريو ${isolated(next, 'auto')}`}.`,
  noRepeats: 'لا يقلّ احتساب أي تطوّر لأنه يكرر غيره.',
  rests: (share, leader, item) =>
    `${isolated(percent('ar', share))} من تقدّم سيناريو ${isolated(leader, 'auto')} قائم على ${item}: يحسن التثبت منه مرة أخرى.`,
  lost: (leader, item) => `يزول تقدّم سيناريو ${isolated(leader, 'auto')} كله من دون ${item}.`,
  asUsed: 'كما يُحتسب التكرار الآن',
  asFull: 'لو احتُسب التكرار كاملًا',

  newItem: 'أقصى أثر لقرينة جديدة واحدة',
  reach: (grade, cap, name, up, down) =>
    `أقصى أثر لقرينة جديدة من الدرجة ${isolated(grade)} ضرب الأرجحية في ${isolated(tenth(cap))} أو قسمتها عليه: فمهما كان تقييمها لا ترفع سيناريو ${isolated(name, 'auto')} فوق ${isolated(percent('ar', up))} ولا تخفضه دون ${isolated(percent('ar', down))}.`,
  reachBoth: (up, down) =>
    `ولو دلّت أيضًا على العكس في كل سيناريو منافس، لصار الحدّان ${isolated(percent('ar', up))} و${isolated(percent('ar', down))}.`,
  now: 'الآن',
  most: 'الحد الأقصى',
  least: 'الحد الأدنى',
  mostBoth: 'الأقصى، مع المنافسين',
  leastBoth: 'الأدنى، مع المنافسين',
};
