import { adding } from '../messages/en/adding';
import { anchor } from '../messages/en/anchor';
import { briefing } from '../messages/en/briefing';
import { claimChain } from '../messages/en/claim-chain';
import { clocks } from '../messages/en/clocks';
import { clusters } from '../messages/en/clusters';
import { copyLink } from '../messages/en/copy-link';
import { dateForms } from '../messages/en/date-forms';
import { datePhrases } from '../messages/en/date-phrases';
import { dateRules } from '../messages/en/date-rules';
import { development } from '../messages/en/development';
import { draws } from '../messages/en/draws';
import { editing } from '../messages/en/editing';
import { evidence } from '../messages/en/evidence';
import { exporting } from '../messages/en/export';
import { formProblems } from '../messages/en/form-problems';
import { forms } from '../messages/en/forms';
import { grades } from '../messages/en/grades';
import { grid } from '../messages/en/grid';
import { history } from '../messages/en/history';
import { keys } from '../messages/en/keys';
import { map } from '../messages/en/map';
import { method } from '../messages/en/method';
import { order } from '../messages/en/order';
import { rating } from '../messages/en/rating';
import { reader } from '../messages/en/reader';
import { revisions } from '../messages/en/revisions';
import { rowWords } from '../messages/en/row-words';
import { sandbox } from '../messages/en/sandbox';
import { search } from '../messages/en/search';
import { why } from '../messages/en/why';
import { whyGap } from '../messages/en/why-gap';
import { whyMind } from '../messages/en/why-mind';

/** The words of what opens later on the workbench, and of the other pages. */
export const englishLater = {
  adding,
  anchor,
  briefing,
  claimChain,
  clocks,
  clusters,
  copyLink,
  dateForms,
  datePhrases,
  dateRules,
  development,
  draws,
  editing,
  evidence,
  exporting,
  formProblems,
  forms,
  grades,
  grid,
  history,
  keys,
  map,
  method,
  order,
  rating,
  reader,
  revisions,
  rowWords,
  sandbox,
  search,
  why,
  whyGap,
  whyMind,
};
