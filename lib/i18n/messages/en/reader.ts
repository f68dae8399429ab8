/** How a reader wants dates written and time to run. */
export const reader = {
  title: 'Dates and direction',
  runs: 'Time runs',
  directions: { ltr: 'left to right', rtl: 'right to left' },
  flip: (key: string) => `Key ${key} turns the axis round while the timeline has the focus.`,
  months: 'Names of months in Arabic',
  monthsIn: {
    common: 'Tripoli, Cairo, the Gulf',
    maghreb: 'Tunis, Algiers',
    morocco: 'Rabat',
    levant: 'Damascus, Baghdad',
  },
  digits: 'Digits in Arabic',
};
