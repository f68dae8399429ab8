import type { Dossier } from '@/lib/dossier/schema';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { IsoDate } from '@/lib/time/civil-date';

/** What must stand beside the figures wherever they go: that they are illustrative, that the publication date is a trial, that they are a sandbox's. */
export function noticeOf(
  tongue: Tongue,
  { notice }: Pick<Dossier, 'notice'>,
  triedOn: IsoDate | undefined,
  sandbox?: string | undefined,
): string {
  const illustrative = notice === undefined ? undefined : textIn(tongue, notice).text;
  const trial =
    triedOn === undefined ? undefined : wordsIn(tongue, 'exporting').sheet.tried(fullDay(tongue, triedOn));
  return [illustrative, trial, sandbox].filter((part) => part !== undefined).join(' ');
}
