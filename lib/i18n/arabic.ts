import type { Words } from './english';
import { arabicFirst } from './words/arabic-first';
import { arabicLater } from './words/arabic-later';
import { arabicServed } from './words/arabic-served';

/** Every word of the program in Arabic. */
export const arabic: Words = { ...arabicFirst, ...arabicLater, ...arabicServed };
