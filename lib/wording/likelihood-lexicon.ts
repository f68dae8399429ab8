import type { Term } from '@/lib/forecast/estimative-language';
import type { PhiaTerm } from '@/lib/forecast/phia-yardstick';
import type { Locale } from '@/lib/i18n/locales';

/** A likelihood word as people write it, and what it is in each yardstick; in neither if it only compares. */
export type LikelihoodEntry = Readonly<{
  /** Alternatives with blanks between words; suffixes in brackets are optional. */
  spelled: string;
  icd203?: Term | undefined;
  phia?: PhiaTerm | undefined;
  /** ICD 203 has two rows of words and says not to mix them; this is of the second, which the house does not use. */
  secondRow?: true;
}>;

const en: readonly LikelihoodEntry[] = [
  { spelled: 'almost no chance', icd203: 'almostNoChance' },
  {
    spelled: 'remote (?:chance|possibility)|chances? (?:is|are) remote',
    icd203: 'almostNoChance',
    phia: 'remoteChance',
    secondRow: true,
  },
  { spelled: 'very unlikely', icd203: 'veryUnlikely' },
  { spelled: 'highly improbabl[ey]', icd203: 'veryUnlikely', secondRow: true },
  { spelled: 'highly unlikely', phia: 'highlyUnlikely' },
  { spelled: 'improbabl[ey]', icd203: 'unlikely', secondRow: true },
  { spelled: 'unlikely', icd203: 'unlikely', phia: 'unlikely' },
  { spelled: 'roughly even(?: chances?)?|even chances?', icd203: 'roughlyEven' },
  { spelled: '(?:roughly )?even odds', icd203: 'roughlyEven', secondRow: true },
  { spelled: 'realistic possibilit(?:y|ies)', phia: 'realisticPossibility' },
  { spelled: 'likely', icd203: 'likely', phia: 'likely' },
  { spelled: 'probabl[ey]', icd203: 'likely', phia: 'likely', secondRow: true },
  { spelled: 'very likely', icd203: 'veryLikely' },
  { spelled: 'highly probabl[ey]', icd203: 'veryLikely', secondRow: true },
  { spelled: 'highly likely', phia: 'highlyLikely' },
  { spelled: 'almost certain(?:ly)?', icd203: 'almostCertain', phia: 'almostCertain' },
  { spelled: 'nearly certain(?:ly)?', icd203: 'almostCertain', secondRow: true },
  { spelled: '(?:not|most|more|less|least|as|so|how|too|equally|fairly|quite|rather) (?:un)?likely' },
  { spelled: '(?:not|most|more|less|least|as|so|how|too|equally|fairly|quite|rather) (?:im)?probabl[ey]' },
];

/** «و» and «ف» and the article stand in front of a word, endings behind it. */
const front = '[وف]?(?:ال|بال|لل|كال)?';
const back = '(?:ة|ا|ات|ان|ين|ون)?';
const verb = '[وف]?[يتن]';

const ar: readonly LikelihoodEntry[] = [
  { spelled: `${front}شبه (?:ال)?مستحيل${back}|${verb}كاد [يت]ستحيل`, icd203: 'almostNoChance' },
  { spelled: `${front}احتمال(?:ه|ها|ات)? (?:ال)?ضئيل${back}`, phia: 'remoteChance' },
  {
    spelled: `${front}ضعيف(?:ة)? الاحتمال|${front}احتمال(?:ه|ها|ات)? (?:ال)?ضعيف${back}`,
    phia: 'highlyUnlikely',
  },
  { spelled: `(?<!غير )${front}مستبعد${back}|(?<!لا )${verb}ستبعد(?:ون)?`, icd203: 'veryUnlikely' },
  { spelled: `${front}مستبعد${back} (?:جدا|تماما)` },
  {
    spelled: `[وف]?(?:ال)?غير (?:ال)?مرجح${back}|[وف]?لا [يتن]رجح(?:ون)?|[وف]?ليس(?:ت)? (?:من )?(?:ال)?مرجح${back}`,
    icd203: 'unlikely',
    phia: 'unlikely',
  },
  { spelled: `${front}متعادل${back} تقريبا|${verb}كاد [يت]تعادل(?:ان)?`, icd203: 'roughlyEven' },
  { spelled: `${front}احتمال(?:ات)? (?:ال)?واقعي${back}`, phia: 'realisticPossibility' },
  {
    spelled: `${front}مرجح${back}|${verb}رجح(?:ون)?(?! كفة)|[وف]?على الأرجح|[وف]?الأرجح`,
    icd203: 'likely',
    phia: 'likely',
  },
  { spelled: `${front}مرجح${back} بقوة|${verb}رجح بقوة`, icd203: 'veryLikely' },
  { spelled: `${front}مرجح${back} إلى حد بعيد|${verb}رجح إلى حد بعيد`, phia: 'highlyLikely' },
  {
    spelled: `${front}شبه (?:ال)?مؤكد${back}|${verb}كاد [يت]تأكد`,
    icd203: 'almostCertain',
    phia: 'almostCertain',
  },
  { spelled: 'أرجح|أقل ترجيحا|أكثر ترجيحا' },
];

/** The likelihood words of both yardsticks; the Arabic ones in the forms in which they stand in a sentence. */
export const likelihoodLexicon: Readonly<Record<Locale, readonly LikelihoodEntry[]>> = { en, ar };
