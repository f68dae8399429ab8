/**
 * What the MISP taxonomy "admiralty-scale" (version 5) puts in place of a letter, as a chance. Equal steps are a
 * convention of software and no measurement, and A as "never wrong" would lift every cap: for comparison only.
 */
export const mispReliability = { A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0, F: 0.5, G: 0 } as const;

/** The same for the digit. */
export const mispCredibility = { 1: 1, 2: 0.75, 3: 0.5, 4: 0.25, 5: 0, 6: 0.5 } as const;
