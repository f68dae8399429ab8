import { dateRules } from '../messages/en/date-rules';
import { dates } from '../messages/en/dates';

/** What a date is said with, for whatever says dates in both languages. */
export const englishDates = { dateRules, dates };
