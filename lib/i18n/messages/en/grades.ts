/** The two halves of an Admiralty grade. */
export const grades = {
  letter: 'Reliability of the source',
  letters: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'cannot be judged',
  },
  digit: 'Credibility of the information',
  digits: {
    1: 'confirmed by other sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'cannot be judged',
  },
  gradeHint: 'Judge the two separately: a good source can pass on a doubtful item.',
};
