import { recordedAt as recordedAtWords } from '@/lib/i18n/recorded-at';
import { writtenIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';

type Props = Readonly<{ tongue: Tongue; author: string; recordedAt: string }>;

/** Who recorded something, and when. */
export function Signature({ tongue, author, recordedAt }: Props) {
  return (
    <>
      <span>
        {wordsIn(tongue, 'revisions').by} <bdi lang={writtenIn(author)}>{author}</bdi>
      </span>
      <time dateTime={recordedAt}>
        <bdi>{recordedAtWords(tongue, recordedAt)}</bdi>
      </time>
    </>
  );
}
