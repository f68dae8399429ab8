import { adding } from '../messages/ar/adding';
import { anchor } from '../messages/ar/anchor';
import { briefing } from '../messages/ar/briefing';
import { claimChain } from '../messages/ar/claim-chain';
import { clocks } from '../messages/ar/clocks';
import { clusters } from '../messages/ar/clusters';
import { copyLink } from '../messages/ar/copy-link';
import { dateForms } from '../messages/ar/date-forms';
import { datePhrases } from '../messages/ar/date-phrases';
import { dateRules } from '../messages/ar/date-rules';
import { development } from '../messages/ar/development';
import { draws } from '../messages/ar/draws';
import { editing } from '../messages/ar/editing';
import { evidence } from '../messages/ar/evidence';
import { exporting } from '../messages/ar/export';
import { formProblems } from '../messages/ar/form-problems';
import { forms } from '../messages/ar/forms';
import { grades } from '../messages/ar/grades';
import { grid } from '../messages/ar/grid';
import { history } from '../messages/ar/history';
import { keys } from '../messages/ar/keys';
import { map } from '../messages/ar/map';
import { method } from '../messages/ar/method';
import { order } from '../messages/ar/order';
import { rating } from '../messages/ar/rating';
import { reader } from '../messages/ar/reader';
import { revisions } from '../messages/ar/revisions';
import { rowWords } from '../messages/ar/row-words';
import { sandbox } from '../messages/ar/sandbox';
import { search } from '../messages/ar/search';
import { why } from '../messages/ar/why';
import { whyGap } from '../messages/ar/why-gap';
import { whyMind } from '../messages/ar/why-mind';

/** The words of what opens later on the workbench, and of the other pages. */
export const arabicLater = {
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
