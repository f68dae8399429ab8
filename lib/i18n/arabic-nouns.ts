import type { ArabicForms } from './arabic-counted';

/** What is counted under more than one topic; the oblique is for after a preposition, and differs in the dual. */
export const arabicNouns = {
  development: ['تطوّر واحد', 'تطوّران', 'تطورات', 'تطوّرًا', 'تطوّر', 'لا تطورات'],
  evidence: ['قرينة واحدة', 'قرينتان', 'قرائن', 'قرينة', 'قرينة'],
  otherEvidence: ['قرينة أخرى', 'قرينتان أخريان', 'قرائن أخرى', 'قرينة أخرى', 'قرينة أخرى'],
  point: ['نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة', 'نقطة'],
  pointOblique: ['نقطة واحدة', 'نقطتين', 'نقاط', 'نقطة', 'نقطة'],
  dayOblique: ['يوم', 'يومين', 'أيام', 'يومًا', 'يوم'],
  monthOblique: ['شهر', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
  yearOblique: ['سنة', 'سنتين', 'سنوات', 'سنة', 'سنة'],
} as const satisfies Readonly<Record<string, ArabicForms>>;
