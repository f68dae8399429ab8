import { counted } from '../../arabic-counted';
import { arabicDevelopments } from '../../arabic-developments';
import { arabicPoints, tenth } from '../../counted-points';
import { percent, signed } from '../../numbers';
import type { why as en } from '../en/why';

/** A name or a figure kept in its own order inside a sentence of the other direction. */
const own = (text: string | number) => `\u2068${text}\u2069`;

const figure = (text: string | number) => `\u2066${text}\u2069`;

/** «مدخل واحد», «مدخلان», «3 مدخلات». */
const inputs = (count: number) => counted(count, 'مدخل واحد', 'مدخلان', 'مدخلات', 'مدخلًا', 'مدخل');

/** What a number comes from: the answer, the way to it, what drives it. */
export const why: typeof en = {
  title: (name) => `لماذا ${own(name)}؟`,
  close: 'إغلاق',
  asTable: 'عرض الجدول',
  counting: 'يجري حساب بقية الأجزاء.',
  layers: { reported: 'كما ورد في التقرير', checked: 'بعد التحقق من المصادر' },
  derived: (count, day, layer, temper) =>
    `ما قُيّم: ${arabicDevelopments(count)}، وفق المعلوم حتى ${own(day)}، ${layer}، ومعامل التخفيف ${figure(temper)}.`,
  illustrative: 'التقييمات قراءتنا نحن للتطورات، ولم يضعها أي مصدر.',
  scenario: 'السيناريو',
  points: 'النقاط',
  item: 'التطوّر',
  named: (name, id) => `${own(name)} (${figure(id)})`,
  quoted: (name, id) => `«${own(name)}» (${figure(id)})`,
  quotedOrigin: (name, ids) => `«${own(name)}»، مصدر أصلي واحد (${figure(ids.join(', '))})`,
  origin: (name, ids) => `${own(name)}، مصدر أصلي واحد (${figure(ids.join(', '))})`,
  change: (points) => signed(tenth(points)),

  answer: 'الجواب',
  judged: (name, points, likelihood) => `${own(name)}: ${figure(percent('ar', points))}، ${likelihood}.`,
  way: (prior, implied, judged) =>
    judged === undefined
      ? `يبدأ من ${figure(percent('ar', prior))} وتنقله القرائن إلى ${figure(percent('ar', implied))}؛ ولم يكن أحد قد أبدى تقديرًا حتى هذا اليوم.`
      : `يبدأ من ${figure(percent('ar', prior))}، وتنقله القرائن إلى ${figure(percent('ar', implied))}، ثم التقدير إلى ${figure(percent('ar', judged))}.`,
  revision: (number, author) => `التقدير هو النسخة ${number}، بتوقيع ${own(author)}.`,
  draft: 'التقدير مسودة لم تُحفظ.',
  reserved: (name) =>
    `لم يقيّم أحد أي تطوّر لسيناريو ${own(name)}، فيحتفظ بحصته الابتدائية كي لا يُنقصها السكوت عنه.`,
  bothLayers: (name, reported, checked) =>
    `كما ورد في التقرير تشير القرائن إلى ${figure(percent('ar', reported))} لسيناريو ${own(name)}، وبعد التحقق من المصادر إلى ${figure(percent('ar', checked))}.`,

  waterfall: 'من نقطة البداية إلى ما تشير إليه القرائن',
  lifts: (name, up, down) =>
    up === undefined && down === undefined
      ? `لا شيء من المعلوم حتى هذا اليوم يغيّر وزن سيناريو ${own(name)}.`
      : [
          up && `أكثر ما يرفع وزن سيناريو ${own(name)}: ${up.name}، بمقدار ${arabicPoints(up.points)}`,
          down &&
            `${up ? 'وأكثر ما يخفضه' : `أكثر ما يخفض وزن سيناريو ${own(name)}`}: ${down.name}، بمقدار ${arabicPoints(down.points)}`,
        ]
          .filter((part) => part !== undefined)
          .join('؛ ')
          .concat('.'),
  waterfallNote:
    'كل ما يعود إلى مصدر أصلي واحد شريط واحد. مجموع الأشرطة هو المسافة كلها، ولا يتوقف على أي ترتيب.',
  start: 'البداية، قبل أي تطوّر',
  others: (count) =>
    `الأصغر أثرًا مجتمعة: ${counted(count, 'قرينة واحدة', 'قرينتان', 'قرائن', 'قرينة', 'قرينة')}`,
  implied: 'ما تشير إليه القرائن',
  judgement: 'التقدير',
  logWeight: 'الوزن اللوغاريتمي (نات)',

  drives: 'القرائن الأشد تأثيرًا',
  drivesNote: (leader) => `نقاط سيناريو ${own(leader)}، وهو المتقدم بحسب القرائن.`,
  without: (item, leader, points, next) =>
    `لو استُبعد ${item} لكان سيناريو ${own(leader)} عند ${figure(percent('ar', points))} ${next === undefined ? 'وبقي متقدمًا' : `وتقدّم سيناريو ${own(next)}`}.`,
  noDrivers: 'لم يغيّر أي تطوّر الأوزان بعد.',
  leftOut: 'إذا استُبعد',
  oneStep: 'خطوة واحدة صعودًا أو هبوطًا',
  widest: (what, leader, low, high) =>
    `من بين كل الخطوات المفردة، أكثر ما يغيّر وزن سيناريو ${own(leader)} هو «${what}»: بين ${figure(percent('ar', low))} و${figure(percent('ar', high))}.`,
  stepCount: (all, order) =>
    `حُرّكت التقييمات والحروف والأرقام ونسب الجديد والحصص الابتدائية، كلٌّ على حدة وخطوة واحدة، ومجموعها ${inputs(all)}؛ ${order === 0 ? 'ولا شيء منها يغيّر الترتيب' : `وما يغيّر الترتيب منها ${inputs(order)}`}.`,
  swing: {
    rating: (item, name, from) => `${item}: التقييم لسيناريو ${own(name)}، ${figure(from)}`,
    letter: (item, _name, from) => `${item}: موثوقية المصدر، ${figure(from)}`,
    digit: (item, _name, from) => `${item}: مصداقية المعلومة، ${figure(from)}`,
    novelty: (item, _name, from) => `${item}: نسبة الجديد، ${figure(from)}`,
    prior: (_item, name, from) => `الاحتمال الابتدائي لسيناريو ${own(name)}، ${figure(from)}`,
  },
  step: (to, points) => `${figure(to)}: ${figure(percent('ar', points))}`,
  without0: 'من دونه',
  input: 'المدخل',
  effect: 'الأثر',
  down: 'خطوة هبوطًا',
  up: 'خطوة صعودًا',
  changesLeader: 'يتقدم غيره',
  changesOrder: 'يتغير الترتيب',
  between: (low, high) => `${low}–${high}`,
};
