import { isolated } from '../../isolated';
import type { estimative as en } from '../en/estimative';

/** The likelihood words of ICD 203 and of PHIA's yardstick; the Arabic ones await a native analyst's review. */
export const estimative: typeof en = {
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
  withRange: (word, from, to) => `${word} (بين ${isolated(`${from}%`)} و${isolated(`${to}%`)})`,
  between: (one, other) => `بين «${one}» و«${other}»`,
};
