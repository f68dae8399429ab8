import { isolated } from './isolated';
import { plural } from './numbers';

/** Points to a tenth, for what whole points would hide. */
export function tenth(points: number): number {
  return Math.round(points * 10) / 10;
}

/** "1 point", "2.5 points", without a sign. */
export function englishPoints(points: number): string {
  const count = tenth(Math.abs(points));
  return `${count} ${count === 1 ? 'point' : 'points'}`;
}

/** «نقطة واحدة», «نقطتين», «3 نقاط», «11 نقطة» after «بمقدار», without a sign; a fraction takes the singular. */
export function arabicPoints(points: number): string {
  const count = tenth(Math.abs(points));
  const shown = isolated(count);
  if (!Number.isInteger(count)) return `${shown} نقطة`;
  const category = plural('ar', count);
  if (category === 'one') return 'نقطة واحدة';
  if (category === 'two') return 'نقطتين';
  return `${shown} ${category === 'few' ? 'نقاط' : 'نقطة'}`;
}
