const en = {
  why: 'Why?',
  whyScenario: (name: string) => `Why ${name}?`,
};

const ar: typeof en = {
  why: 'لماذا؟',
  whyScenario: (name) => `لماذا ${name}؟`,
};

/** On the buttons beside a number that open what it comes from. */
export const whyButton = { en, ar };
