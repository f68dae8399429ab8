import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { plural } from '../../numbers';
import type { adding as en } from '../en/adding';

/** Scenarios, indicators and assumptions that come in, and what hangs on an assumption. */
export const adding: typeof en = {
  add: { scenario: 'إضافة سيناريو…', indicator: 'إضافة مؤشر متابعة…', assumption: 'إضافة افتراض…' },
  addNow: { scenario: 'إضافة السيناريو', indicator: 'إضافة المؤشر', assumption: 'إضافة الافتراض' },
  title: { scenario: 'سيناريو جديد', indicator: 'مؤشر متابعة جديد', assumption: 'افتراض جديد' },
  scenarioIntro:
    'يُفصل عن سيناريو آخر، فيبدأ بحصة منه ويُقيَّم كما قُيِّم، ويبقى كل رقم آخر على حاله إلى أن يُقيَّم كل منهما على حدة. تبقى التقديرات المحفوظة كما حُفظت، وحيثما عُرضت يأخذ السيناريو الجديد حصته من نقاط الآخر، ويُشار إلى ذلك.',
  scenarioName: 'الاسم',
  scenarioDetail: 'كلمة أو كلمتان إلى جانبه',
  source: 'مفصول عن',
  share: 'حصته من ذلك السيناريو، بالنسبة المئوية',
  indicatorIntro:
    'ما يُتوقع رصده لو صحّ أحد السيناريوهات. اتفقوا على الاحتمالات قبل أن ينظر أحد: فقيمة المؤشر بقدر تباينها.',
  indicatorText: 'ما يُتوقع رصده',
  by: 'في موعد أقصاه',
  scenario: 'يدعم سيناريو',
  chances: 'احتمال رصده حتى ذلك الموعد، بالنسبة المئوية',
  chance: (name) => `لو صحّ «${name}»`,
  assumptionIntro: 'ما يُسلَّم به. حدِّد التطورات التي تفقد دلالتها إن كان خاطئًا، فتبيّن القائمة ما يبقى.',
  assumptionText: 'ما يُفترض',
  basis: 'ما يستند إليه',
  standing: 'مدى ثبوته',
  standings: { supported: 'مدعوم', caveated: 'مدعوم مع تحفّظات', unsupported: 'غير مدعوم' },
  resting: 'التطورات التي تستند إليه',
  assumptions: 'الافتراضات الأساسية',
  indicators: 'مؤشرات المتابعة',
  noIndicators: 'لم يُدوَّن أي مؤشر بعد.',
  state: 'ما آل إليه',
  speaksFor: (name) => `يدعم سيناريو «${name}»`,
  change: 'تعديل…',
  changeNow: 'حفظ التعديل',
  noAssumptions: 'لم يُدوَّن أي افتراض بعد.',
  ifWrong: 'إن كان خاطئًا أشارت القرائن إلى',
  unchanged: 'إن كان خاطئًا لم يتغير شيء مما يُحتسب.',
  restsOn: (count) =>
    count === 0
      ? 'لا يستند إليه أي تطوّر.'
      : `${plural('ar', count) === 'few' ? 'تستند' : 'يستند'} إليه ${counted(count, ...arabicNouns.development)}.`,
};
