/** A text as the one of some literals that it is, or none of them. */
export function oneOf<T extends string>(all: readonly T[], text: string | null | undefined): T | undefined {
  return all.find((each) => each === text);
}
