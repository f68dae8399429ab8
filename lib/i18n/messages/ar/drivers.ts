import { arabicPoints } from '../../counted-points';
import { isolated } from '../../isolated';
import { percent, signed } from '../../numbers';
import type { drivers as en } from '../en/drivers';

/** What the implied weights rest on, and how far the judgement stands from them. */
export const drivers: typeof en = {
  gap: (name, implied, by) =>
    by === 0
      ? `تشير مصفوفة القرائن إلى نسبة ${isolated(percent('ar', implied))} لسيناريو ${name}، وهو التقدير نفسه.`
      : `تشير مصفوفة القرائن إلى نسبة ${isolated(percent('ar', implied))} لسيناريو ${name}، والتقدير ${by > 0 ? 'أعلى' : 'أدنى'} منها بمقدار ${arabicPoints(by)}.`,
  drivers: 'القرائن الأشد تأثيرًا',
  driversNote: (name) => `تغيّر الوزن الذي تشير إليه القرائن لسيناريو ${name}، بالنقاط، إذا استُبعدت القرينة`,
  asOne: (name) => `${name} (تُحتسب قرينة واحدة)`,
  noDrivers: 'لم يغيّر أي تطوّر الأوزان بعد.',
  mind: 'ما الذي قد يغيّر تقديرنا؟',
  by: (day) => `في موعد أقصاه ${day}`,
  change: (points) => signed(points, 'ar'),
};
