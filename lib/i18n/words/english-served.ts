import { enter } from '../messages/en/enter';
import { methodDoubt } from '../messages/en/method-doubt';
import { methodEvidence } from '../messages/en/method-evidence';
import { methodJudging } from '../messages/en/method-judging';
import { problems } from '../messages/en/problems';
import { reading } from '../messages/en/reading';

/** The words that only the server says. */
export const englishServed = { problems, enter, methodDoubt, methodEvidence, methodJudging, reading };
