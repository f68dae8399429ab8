import { counted } from './arabic-counted';
import { arabicNouns } from './arabic-nouns';

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
  return counted(tenth(Math.abs(points)), ...arabicNouns.pointOblique);
}
