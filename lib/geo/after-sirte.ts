import { centralMediterranean } from './base-map';
import type { MapSketch } from './map-sketch';

/** Three ways out of Sirte. "Other" is nowhere in particular and is not drawn. */
export const afterSirte: MapSketch = {
  base: centralMediterranean,
  origin: 'sirte',
  arrows: [
    {
      scenario: 'W',
      to: { latitude: 34.25, longitude: 7.75 }, // on the line between Tunisia and Algeria, between the named towns
      bend: { latitude: 28.9, longitude: 10.6 },
      numberAt: 0.33,
      name: { latitude: 31.3, longitude: 7.3 },
    },
    {
      scenario: 'N',
      to: { latitude: 37.6, longitude: 16.6 }, // in the Ionian Sea, short of any coast
      bend: { latitude: 34.9, longitude: 19.6 },
      numberAt: 0.46,
      name: { latitude: 36.7, longitude: 19.7 },
    },
    {
      scenario: 'S',
      to: { latitude: 26.2, longitude: 17 },
      bend: { latitude: 28.6, longitude: 15.4 },
      numberAt: 0.45,
      name: { latitude: 24.85, longitude: 16.9 },
      // the report names no town in the south
      area: { centre: { latitude: 25.4, longitude: 17 }, radii: { x: 150, y: 68 } },
    },
  ],
  towns: [
    { place: 'milan', side: 'right' },
    { place: 'rome', side: 'right' },
    { place: 'kasserine', side: 'right' },
    { place: 'el-oued', side: 'left' },
    { place: 'ben-guerdane', side: 'right' },
    { place: 'ajdabiya', side: 'right' },
  ],
  countries: [
    { name: { en: 'Italy', ar: 'إيطاليا' }, at: { latitude: 43.9, longitude: 11.6 } },
    { name: { en: 'Tunisia', ar: 'تونس' }, at: { latitude: 36.4, longitude: 10.1 } },
    { name: { en: 'Algeria', ar: 'الجزائر' }, at: { latitude: 30.3, longitude: 4.6 } },
    { name: { en: 'Libya', ar: 'ليبيا' }, at: { latitude: 28.9, longitude: 21.4 } },
    { name: { en: 'Egypt', ar: 'مصر' }, at: { latitude: 28.2, longitude: 27 } },
  ],
};
