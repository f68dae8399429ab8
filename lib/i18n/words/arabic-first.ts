import { dates } from '../messages/ar/dates';
import { drivers } from '../messages/ar/drivers';
import { estimative } from '../messages/ar/estimative';
import { forecast } from '../messages/ar/forecast';
import { indicators } from '../messages/ar/indicators';
import { lanes } from '../messages/ar/lanes';
import { legend } from '../messages/ar/legend';
import { overview } from '../messages/ar/overview';
import { searchButton } from '../messages/ar/search-button';
import { shell } from '../messages/ar/shell';
import { timeline } from '../messages/ar/timeline';
import { timingBand } from '../messages/ar/timing-band';
import { weights } from '../messages/ar/weights';
import { whyButton } from '../messages/ar/why-button';
import { wording } from '../messages/ar/wording';
import { workbench } from '../messages/ar/workbench';

/** The words that every page needs, and those of the workbench’s first screen. */
export const arabicFirst = {
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
