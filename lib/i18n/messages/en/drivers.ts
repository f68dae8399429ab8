import { englishPoints } from '../../counted-points';
import { percent, signed } from '../../numbers';

/** What the implied weights rest on, and how far the judgement stands from them. */
export const drivers = {
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
  change: (points: number) => signed(points, 'en'),
};
