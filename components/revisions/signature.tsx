import type { Locale } from '@/lib/i18n/locales';
import { recordedAt as recordedAtWords } from '@/lib/i18n/recorded-at';
import { writtenIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';

type Props = Readonly<{ locale: Locale; author: string; recordedAt: string }>;

/** Who recorded something, and when. */
export function Signature({ locale, author, recordedAt }: Props) {
  return (
    <>
      <span>
        {wordsIn(locale, 'revisions').by} <bdi lang={writtenIn(author)}>{author}</bdi>
      </span>
      <time dateTime={recordedAt}>
        <bdi>{recordedAtWords(locale, recordedAt)}</bdi>
      </time>
    </>
  );
}
