import { englishFirst } from './words/english-first';
import { englishLater } from './words/english-later';
import { englishServed } from './words/english-served';

/** Every word of the program in English, which the Arabic follows. */
export const english = { ...englishFirst, ...englishLater, ...englishServed };

export type Words = Readonly<typeof english>;
export type Topic = keyof Words;
