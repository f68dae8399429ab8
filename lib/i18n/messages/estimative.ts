import { percentRange } from '../numbers';

const en = {
  almostNoChance: 'almost no chance',
  veryUnlikely: 'very unlikely',
  unlikely: 'unlikely',
  roughlyEven: 'roughly even chance',
  likely: 'likely',
  veryLikely: 'very likely',
  almostCertain: 'almost certain',
  remoteChance: 'remote chance',
  highlyUnlikely: 'highly unlikely',
  realisticPossibility: 'realistic possibility',
  highlyLikely: 'highly likely',
  /** A word is never shown without its figures. */
  withRange: (word: string, from: number, to: number) => `${word} (${percentRange('en', from, to)})`,
  /** In a gap of the scale. */
  between: (one: string, other: string) => `between ${one} and ${other}`,
};

const ar: typeof en = {
  almostNoChance: 'شبه مستحيل',
  veryUnlikely: 'مستبعد',
  unlikely: 'غير\u00A0مرجَّح',
  roughlyEven: 'متعادل تقريبًا',
  likely: 'مرجَّح',
  veryLikely: 'مرجَّح بقوة',
  almostCertain: 'شبه مؤكد',
  remoteChance: 'احتمال ضئيل',
  highlyUnlikely: 'ضعيف الاحتمال',
  realisticPossibility: 'احتمال واقعي',
  highlyLikely: 'مرجَّح إلى حد بعيد',
  // Spelled out, so that the range cannot be read backwards.
  withRange: (word, from, to) => `${word} (بين \u2066${from}%\u2069 و\u2066${to}%\u2069)`,
  between: (one, other) => `بين «${one}» و«${other}»`,
};

/** The likelihood words of ICD 203 and of PHIA's yardstick; the Arabic ones await a native analyst's review. */
export const estimative = { en, ar };
