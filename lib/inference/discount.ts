/**
 * A likelihood ratio after doubting its source, `accuracy` being the chance that the item is true as reported.
 *
 * A report cannot speak louder than one over its false-alarm rate, and a source that is right with probability r
 * gives false alarms at a rate of the order 1 − r. Taking the noise as the larger of the two reliable likelihoods
 * is the cautious reading: the result stays between 1 − r and 1/(1 − r), is odd in ln L, and depends on no other
 * cell, so that adding a hypothesis changes nothing elsewhere (derived for this project).
 */
export function discounted(ratio: number, accuracy: number): number {
  return ratio >= 1 ? 1 / (1 - accuracy + accuracy / ratio) : 1 - accuracy + accuracy * ratio;
}

/** The most by which one item of this accuracy can multiply the odds. */
export function discountCap(accuracy: number): number {
  return 1 / (1 - accuracy);
}
