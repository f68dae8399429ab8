import { adding } from './messages/en/adding';
import { anchor } from './messages/en/anchor';
import { briefing } from './messages/en/briefing';
import { claimChain } from './messages/en/claim-chain';
import { clocks } from './messages/en/clocks';
import { clusters } from './messages/en/clusters';
import { copyLink } from './messages/en/copy-link';
import { dateForms } from './messages/en/date-forms';
import { datePhrases } from './messages/en/date-phrases';
import { dateRules } from './messages/en/date-rules';
import { dates } from './messages/en/dates';
import { development } from './messages/en/development';
import { draws } from './messages/en/draws';
import { drivers } from './messages/en/drivers';
import { editing } from './messages/en/editing';
import { enter } from './messages/en/enter';
import { estimative } from './messages/en/estimative';
import { evidence } from './messages/en/evidence';
import { exporting } from './messages/en/export';
import { forecast } from './messages/en/forecast';
import { formProblems } from './messages/en/form-problems';
import { forms } from './messages/en/forms';
import { grades } from './messages/en/grades';
import { grid } from './messages/en/grid';
import { indicators } from './messages/en/indicators';
import { keys } from './messages/en/keys';
import { lanes } from './messages/en/lanes';
import { legend } from './messages/en/legend';
import { map } from './messages/en/map';
import { method } from './messages/en/method';
import { methodDoubt } from './messages/en/method-doubt';
import { methodEvidence } from './messages/en/method-evidence';
import { methodJudging } from './messages/en/method-judging';
import { order } from './messages/en/order';
import { overview } from './messages/en/overview';
import { problems } from './messages/en/problems';
import { rating } from './messages/en/rating';
import { reader } from './messages/en/reader';
import { reading } from './messages/en/reading';
import { revisions } from './messages/en/revisions';
import { rowWords } from './messages/en/row-words';
import { sandbox } from './messages/en/sandbox';
import { search } from './messages/en/search';
import { searchButton } from './messages/en/search-button';
import { shell } from './messages/en/shell';
import { timeline } from './messages/en/timeline';
import { timingBand } from './messages/en/timing-band';
import { weights } from './messages/en/weights';
import { why } from './messages/en/why';
import { whyButton } from './messages/en/why-button';
import { whyGap } from './messages/en/why-gap';
import { whyMind } from './messages/en/why-mind';
import { wording } from './messages/en/wording';
import { workbench } from './messages/en/workbench';

/** Every word of the program in English, which the Arabic follows. */
export const english = {
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
  dates,
  development,
  draws,
  drivers,
  editing,
  enter,
  estimative,
  evidence,
  exporting,
  forecast,
  formProblems,
  forms,
  grades,
  grid,
  indicators,
  keys,
  lanes,
  legend,
  map,
  method,
  methodDoubt,
  methodEvidence,
  methodJudging,
  order,
  overview,
  problems,
  rating,
  reader,
  reading,
  revisions,
  rowWords,
  sandbox,
  search,
  searchButton,
  shell,
  timeline,
  timingBand,
  weights,
  why,
  whyButton,
  whyGap,
  whyMind,
  wording,
  workbench,
};

export type Words = typeof english;
export type Topic = keyof Words;
