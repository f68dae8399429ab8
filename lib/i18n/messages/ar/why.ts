import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { arabicPoints, tenth } from '../../counted-points';
import { isolated } from '../../isolated';
import { percent, signed } from '../../numbers';
import type { why as en } from '../en/why';

/** «مدخل واحد», «مدخلان», «3 مدخلات». */
const inputs = (count: number) => counted(count, 'مدخل واحد', 'مدخلان', 'مدخلات', 'مدخلًا', 'مدخل');

/** What a number comes from: the answer, the way to it, what drives it. */
export const why: typeof en = {
  title: (name) => `لماذا ${isolated(name, 'auto')}؟`,
  close: 'إغلاق',
  asTable: 'عرض الجدول',
  counting: 'يجري حساب بقية الأجزاء.',
  layers: { reported: 'كما ورد في التقرير', checked: 'بعد التحقق من المصادر' },
  derived: (count, day, layer, temper) =>
    `ما قُيّم: ${counted(count, ...arabicNouns.development)}، وفق المعلوم حتى ${isolated(day, 'auto')}، ${layer}، ومعامل التخفيف ${isolated(temper)}.`,
  illustrative: 'التقييمات قراءتنا نحن للتطورات، ولم يضعها أي مصدر.',
  scenario: 'السيناريو',
  points: 'النقاط',
  item: 'التطوّر',
  named: (name, id) => `${isolated(name, 'auto')} (${isolated(id)})`,
  quoted: (name, id) => `«${isolated(name, 'auto')}» (${isolated(id)})`,
  quotedOrigin: (name, ids) => `«${isolated(name, 'auto')}»، مصدر أصلي واحد (${isolated(ids.join(', '))})`,
  origin: (name, ids) => `${isolated(name, 'auto')}، مصدر أصلي واحد (${isolated(ids.join(', '))})`,
  change: (points) => signed(tenth(points), 'ar'),

  answer: 'الجواب',
  judged: (name, points, likelihood) =>
    `${isolated(name, 'auto')}: ${isolated(percent('ar', points))}، ${likelihood}.`,
  way: (prior, implied, judged) =>
    judged === undefined
      ? `يبدأ من ${isolated(percent('ar', prior))} وتنقله القرائن إلى ${isolated(percent('ar', implied))}؛ ولم يكن أحد قد أبدى تقديرًا حتى هذا اليوم.`
      : `يبدأ من ${isolated(percent('ar', prior))}، وتنقله القرائن إلى ${isolated(percent('ar', implied))}، ثم التقدير إلى ${isolated(percent('ar', judged))}.`,
  revision: (number, author) => `التقدير هو النسخة ${number}، بتوقيع ${isolated(author, 'auto')}.`,
  draft: 'التقدير مسودة لم تُحفظ.',
  reserved: (name) =>
    `لم يقيّم أحد أي تطوّر لسيناريو ${isolated(name, 'auto')}، فيحتفظ بحصته الابتدائية كي لا يُنقصها السكوت عنه.`,
  bothLayers: (name, reported, checked) =>
    `كما ورد في التقرير تشير القرائن إلى ${isolated(percent('ar', reported))} لسيناريو ${isolated(name, 'auto')}، وبعد التحقق من المصادر إلى ${isolated(percent('ar', checked))}.`,

  waterfall: 'من نقطة البداية إلى ما تشير إليه القرائن',
  lifts: (name, up, down) =>
    up === undefined && down === undefined
      ? `لا شيء من المعلوم حتى هذا اليوم يغيّر وزن سيناريو ${isolated(name, 'auto')}.`
      : [
          up &&
            `أكثر ما يرفع وزن سيناريو ${isolated(name, 'auto')}: ${up.name}، بمقدار ${arabicPoints(up.points)}`,
          down &&
            `${up ? 'وأكثر ما يخفضه' : `أكثر ما يخفض وزن سيناريو ${isolated(name, 'auto')}`}: ${down.name}، بمقدار ${arabicPoints(down.points)}`,
        ]
          .filter((part) => part !== undefined)
          .join('؛ ')
          .concat('.'),
  waterfallNote:
    'كل ما يعود إلى مصدر أصلي واحد شريط واحد. مجموع الأشرطة هو المسافة كلها، ولا يتوقف على أي ترتيب.',
  start: 'البداية، قبل أي تطوّر',
  others: (count) => `الأصغر أثرًا مجتمعة: ${counted(count, ...arabicNouns.evidence)}`,
  implied: 'ما تشير إليه القرائن',
  judgement: 'التقدير',
  logWeight: 'الوزن اللوغاريتمي (نات)',

  drives: 'القرائن الأشد تأثيرًا',
  drivesNote: (leader) => `نقاط سيناريو ${isolated(leader, 'auto')}، وهو المتقدم بحسب القرائن.`,
  without: (item, leader, points, next) =>
    `لو استُبعد ${item} لكان سيناريو ${isolated(leader, 'auto')} عند ${isolated(percent('ar', points))} ${next === undefined ? 'وبقي متقدمًا' : `وتقدّم سيناريو ${isolated(next, 'auto')}`}.`,
  noDrivers: 'لم يغيّر أي تطوّر الأوزان بعد.',
  leftOut: 'إذا استُبعد',
  oneStep: 'خطوة واحدة صعودًا أو هبوطًا',
  widest: (what, leader, low, high) =>
    `من بين كل الخطوات المفردة، أكثر ما يغيّر وزن سيناريو ${isolated(leader, 'auto')} هو «${what}»: بين ${isolated(percent('ar', low))} و${isolated(percent('ar', high))}.`,
  stepCount: (all, order) =>
    `حُرّكت التقييمات والحروف والأرقام ونسب الجديد والحصص الابتدائية، كلٌّ على حدة وخطوة واحدة، ومجموعها ${inputs(all)}؛ ${order === 0 ? 'ولا شيء منها يغيّر الترتيب' : `وما يغيّر الترتيب منها ${inputs(order)}`}.`,
  swing: {
    rating: (item, name, from) => `${item}: التقييم لسيناريو ${isolated(name, 'auto')}، ${isolated(from)}`,
    letter: (item, _name, from) => `${item}: موثوقية المصدر، ${isolated(from)}`,
    digit: (item, _name, from) => `${item}: مصداقية المعلومة، ${isolated(from)}`,
    novelty: (item, _name, from) => `${item}: نسبة الجديد، ${isolated(from)}`,
    prior: (_item, name, from) => `الاحتمال الابتدائي لسيناريو ${isolated(name, 'auto')}، ${isolated(from)}`,
  },
  step: (to, points) => `${isolated(to)}: ${isolated(percent('ar', points))}`,
  without0: 'من دونه',
  input: 'المدخل',
  effect: 'الأثر',
  down: 'خطوة هبوطًا',
  up: 'خطوة صعودًا',
  changesLeader: 'يتقدم غيره',
  changesOrder: 'يتغير الترتيب',
  between: (low, high) => `${low}–${high}`,
};
