import { percentRange } from '../numbers';

const en = {
  almostNoChance: 'almost no chance',
  veryUnlikely: 'very unlikely',
  unlikely: 'unlikely',
  roughlyEven: 'roughly even chance',
  likely: 'likely',
  veryLikely: 'very likely',
  almostCertain: 'almost certain',
  /** A word is never shown without its figures. */
  withRange: (word: string, from: number, to: number) => `${word} (${percentRange('en', from, to)})`,
};

const ar: typeof en = {
  almostNoChance: 'شبه مستحيل',
  veryUnlikely: 'مستبعد',
  unlikely: 'غير\u00A0مرجَّح',
  roughlyEven: 'متعادل تقريبًا',
  likely: 'مرجَّح',
  veryLikely: 'مرجَّح بقوة',
  almostCertain: 'شبه مؤكد',
  // Spelled out, so that the range cannot be read backwards.
  withRange: (word, from, to) => `${word} (بين \u2066${from}%\u2069 و\u2066${to}%\u2069)`,
};

/** The likelihood words of ICD 203; the Arabic ones await a native analyst's review. */
export const estimative = { en, ar };
