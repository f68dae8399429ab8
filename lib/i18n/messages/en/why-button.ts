/** On the buttons beside a number that open what it comes from. */
export const whyButton = {
  why: 'Why?',
  whyScenario: (name: string) => `Why ${name}?`,
};
