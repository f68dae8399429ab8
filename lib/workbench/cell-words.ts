import type { Cell } from '@/lib/dossier/what-if-schema';
import { inDigits, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { ratioText } from './rating-draft-ratio';

/** "consistent (C)", "typed ratio ×3.5", "not rated". */
export function cellWords(tongue: Tongue, cell: Cell): string {
  const words = wordsIn(tongue, 'evidence');
  if (typeof cell === 'number') return words.ratio(ratioWords(tongue, cell));
  return cell === 'NA' ? words.cells.NA : `${words.cells[cell]} (${cell})`;
}

/** "×3.5", in the reader's digits. */
export function ratioWords(tongue: Tongue, ratio: number): string {
  return inDigits(tongue, `×${ratioText(ratio)}`);
}
