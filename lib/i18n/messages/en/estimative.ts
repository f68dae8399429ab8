import { percentRange } from '../../numbers';

/** The likelihood words of ICD 203 and of PHIA's yardstick; the Arabic ones await a native analyst's review. */
export const estimative = {
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
