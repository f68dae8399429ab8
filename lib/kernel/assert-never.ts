/** Closes a `switch` over a union: a new member without a case fails the type check, and a forged one throws. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
