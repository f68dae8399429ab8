import { dates } from '../messages/en/dates';
import { drivers } from '../messages/en/drivers';
import { estimative } from '../messages/en/estimative';
import { forecast } from '../messages/en/forecast';
import { indicators } from '../messages/en/indicators';
import { lanes } from '../messages/en/lanes';
import { legend } from '../messages/en/legend';
import { overview } from '../messages/en/overview';
import { searchButton } from '../messages/en/search-button';
import { shell } from '../messages/en/shell';
import { timeline } from '../messages/en/timeline';
import { timingBand } from '../messages/en/timing-band';
import { weights } from '../messages/en/weights';
import { whyButton } from '../messages/en/why-button';
import { wording } from '../messages/en/wording';
import { workbench } from '../messages/en/workbench';

/** The words that every page needs, and those of the workbench’s first screen. */
export const englishFirst = {
  shell,
  workbench,
  timeline,
  lanes,
  legend,
  dates,
  estimative,
  forecast,
  weights,
  drivers,
  indicators,
  wording,
  overview,
  searchButton,
  whyButton,
  timingBand,
};
