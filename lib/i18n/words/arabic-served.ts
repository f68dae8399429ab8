import { enter } from '../messages/ar/enter';
import { methodDoubt } from '../messages/ar/method-doubt';
import { methodEvidence } from '../messages/ar/method-evidence';
import { methodJudging } from '../messages/ar/method-judging';
import { problems } from '../messages/ar/problems';
import { reading } from '../messages/ar/reading';

/** The words that only the server says. */
export const arabicServed = { problems, enter, methodDoubt, methodEvidence, methodJudging, reading };
