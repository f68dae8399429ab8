import { arabicPoints, englishPoints } from '../counted-points';
import { percent, signed } from '../numbers';

const en = {
  gap: (name: string, implied: number, by: number) =>
    by === 0
      ? `The matrix implies ${name} ${percent('en', implied)}, as judged.`
      : `The matrix implies ${name} ${percent('en', implied)}; the judgement is ${englishPoints(by)} ${by > 0 ? 'higher' : 'lower'}.`,
  drivers: 'What drives it',
  driversNote: (name: string) => `Points ${name}’s implied weight would move if it were left out`,
  asOne: (name: string) => `${name}, as one`,
  noDrivers: 'No development moves a weight yet.',
  mind: 'What would change our mind',
  by: (day: string) => `by ${day}`,
  change: (points: number) => signed(points),
};

const ar: typeof en = {
  gap: (name, implied, by) =>
    by === 0
      ? `تشير مصفوفة القرائن إلى نسبة \u2066${percent('ar', implied)}\u2069 لسيناريو ${name}، وهو التقدير نفسه.`
      : `تشير مصفوفة القرائن إلى نسبة \u2066${percent('ar', implied)}\u2069 لسيناريو ${name}، والتقدير ${by > 0 ? 'أعلى' : 'أدنى'} منها بمقدار ${arabicPoints(by)}.`,
  drivers: 'القرائن الأشد تأثيرًا',
  driversNote: (name) => `تغيّر الوزن الذي تشير إليه القرائن لسيناريو ${name}، بالنقاط، إذا استُبعدت القرينة`,
  asOne: (name) => `${name} (تُحتسب قرينة واحدة)`,
  noDrivers: 'لم يغيّر أي تطوّر الأوزان بعد.',
  mind: 'ما الذي قد يغيّر تقديرنا؟',
  by: (day) => `في موعد أقصاه ${day}`,
  change: (points) => signed(points),
};

/** What the implied weights rest on, and how far the judgement stands from them. */
export const drivers = { en, ar };
