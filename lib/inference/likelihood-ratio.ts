/** How expected an item is if the hypothesis holds: very consistent … very inconsistent. */
export type Rating = 'CC' | 'C' | 'N' | 'I' | 'II';

/** How many steps a rating stands from neutral: above 0 where the item is expected, below where it is not. */
export const ratingSteps: Readonly<Record<Rating, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };

/** The relative likelihood of a rating: `base` to the power of its steps from neutral (house convention). */
export function likelihood(rating: Rating, base: number): number {
  return base ** ratingSteps[rating];
}
