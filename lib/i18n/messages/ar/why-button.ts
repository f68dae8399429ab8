import type { whyButton as en } from '../en/why-button';

/** On the buttons beside a number that open what it comes from. */
export const whyButton: typeof en = {
  why: 'لماذا؟',
  whyScenario: (name) => `لماذا ${name}؟`,
};
