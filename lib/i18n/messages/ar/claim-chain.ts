import { isolated } from '../../isolated';
import { signed } from '../../numbers';
import type { claimChain as en } from '../en/claim-chain';

/** How one claim came from its source to the number on the screen. */
export const claimChain: typeof en = {
  title: (name) => `سلسلة تناقل الخبر: ${name}`,
  nodes: {
    report: 'التقرير',
    source: 'المصدر الأصلي',
    way: 'ما طرأ على الخبر',
    readings: 'قراءتان',
    implied: 'ما تشير إليه كل طبقة',
  },
  notInReport: 'من خارج التقرير.',
  saidThere: (who) => `منسوب فيه إلى: ${who}.`,
  notTraced: 'لم يُتحقق منه بعد: لا مصدر علنيًّا مسجَّلًا له.',
  looksUp: (count) => (count === 1 ? 'روجع في:' : 'روجع في هذه المصادر:'),
  checkOff: 'هذا التحقق معطّل: تتفق القراءتان.',
  kinds: { dropped: 'سقط', added: 'أُضيف', altered: 'تغيّر' },
  nothingLost: 'لم يُسجَّل أن شيئًا سقط أو تغيّر: اقتصر التحقق على تاريخ، أو على مقدار ما يُحتسب من القرينة.',
  notCompared: 'لم يُقارن بأصل.',
  isOriginal: 'مأخوذ من مصدره.',
  speaks: (name, against) => (against ? `قرينة تخالف سيناريو ${name}` : `قرينة تدعم سيناريو ${name}`),
  movesNothing: 'لا تغيّر شيئًا',
  absent: 'ليست في هذه الطبقة',
  unknownYet: 'لم تكن معلومة في هذا اليوم: لا تغيّر شيئًا بعد',
  compared: 'الخبر في الطبقتين جنبًا إلى جنب',
  fact: 'وجه المقارنة',
  rated: (name) => `مدى التوقّع لو صحّ ${name}`,
  ratio: (ratio) => isolated(`×${Math.round(ratio * 100) / 100}`),
  standing: 'ثبوته',
  verdict: 'المقارنة',
  differs: 'مختلف',
  same: 'متفق',
  does: 'أثر الخبر: النقاط من دونه، ثم معه',
  scenario: 'السيناريو',
  arrow: '←',
  change: (points) => signed(points, 'ar'),
  illustrative: 'قُيّمت طبقة ما بعد التحقق من المصادر بمعرفة لاحقة: فهي تُظهر أثر التحقق، لا مهارة في التقدير.',
};
