import { sandboxDifferences } from '@/lib/charts/sandbox-differences';
import { differenceWords } from '@/lib/charts/sandbox-words';
import type { Dossier } from '@/lib/dossier/schema';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { Address } from '@/lib/session/address';

/** As many differences as fit beside the figures. */
const told = 3;

/** That what an address shows is a sandbox, and what is different in it; a publication day tried out is said by itself. */
export function sandboxNotice(tongue: Tongue, recorded: Dossier, address: Address): string | undefined {
  const whatIf = { ...address.whatIf, anchorOn: undefined };
  const standing = address.layer ?? recorded.settings.layer;
  const differences = sandboxDifferences(recorded, standing, whatIf);
  if (differences.length === 0) return undefined;
  const words = wordsIn(tongue, 'sandbox');
  const said = differences.slice(0, told).map((each) => differenceWords(tongue, recorded, each));
  const more = differences.length - said.length;
  return words.notice([...said, ...(more > 0 ? [words.more(more)] : [])].join(words.semicolon));
}
