import { dateRules } from '../messages/ar/date-rules';
import { dates } from '../messages/ar/dates';
import type { englishDates } from './english-dates';

/** What a date is said with, for whatever says dates in both languages. */
export const arabicDates: typeof englishDates = { dateRules, dates };
