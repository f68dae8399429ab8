import type { Words } from './english';
import { adding } from './messages/ar/adding';
import { anchor } from './messages/ar/anchor';
import { briefing } from './messages/ar/briefing';
import { claimChain } from './messages/ar/claim-chain';
import { clocks } from './messages/ar/clocks';
import { clusters } from './messages/ar/clusters';
import { copyLink } from './messages/ar/copy-link';
import { dateForms } from './messages/ar/date-forms';
import { datePhrases } from './messages/ar/date-phrases';
import { dateRules } from './messages/ar/date-rules';
import { dates } from './messages/ar/dates';
import { development } from './messages/ar/development';
import { draws } from './messages/ar/draws';
import { drivers } from './messages/ar/drivers';
import { editing } from './messages/ar/editing';
import { enter } from './messages/ar/enter';
import { estimative } from './messages/ar/estimative';
import { evidence } from './messages/ar/evidence';
import { exporting } from './messages/ar/export';
import { forecast } from './messages/ar/forecast';
import { formProblems } from './messages/ar/form-problems';
import { forms } from './messages/ar/forms';
import { grades } from './messages/ar/grades';
import { grid } from './messages/ar/grid';
import { indicators } from './messages/ar/indicators';
import { keys } from './messages/ar/keys';
import { lanes } from './messages/ar/lanes';
import { legend } from './messages/ar/legend';
import { map } from './messages/ar/map';
import { method } from './messages/ar/method';
import { methodDoubt } from './messages/ar/method-doubt';
import { methodEvidence } from './messages/ar/method-evidence';
import { methodJudging } from './messages/ar/method-judging';
import { order } from './messages/ar/order';
import { overview } from './messages/ar/overview';
import { problems } from './messages/ar/problems';
import { rating } from './messages/ar/rating';
import { reader } from './messages/ar/reader';
import { reading } from './messages/ar/reading';
import { revisions } from './messages/ar/revisions';
import { rowWords } from './messages/ar/row-words';
import { sandbox } from './messages/ar/sandbox';
import { search } from './messages/ar/search';
import { searchButton } from './messages/ar/search-button';
import { shell } from './messages/ar/shell';
import { timeline } from './messages/ar/timeline';
import { timingBand } from './messages/ar/timing-band';
import { weights } from './messages/ar/weights';
import { why } from './messages/ar/why';
import { whyButton } from './messages/ar/why-button';
import { whyGap } from './messages/ar/why-gap';
import { whyMind } from './messages/ar/why-mind';
import { wording } from './messages/ar/wording';
import { workbench } from './messages/ar/workbench';

/** Every word of the program in Arabic. */
export const arabic: Words = {
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
