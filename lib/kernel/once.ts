/** A function of objects that is asked once about each, however often the answer is needed. */
export function once<T extends object, R>(answer: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, Readonly<{ answer: R }>>();
  return (of) => {
    const held = known.get(of) ?? { answer: answer(of) };
    known.set(of, held);
    return held.answer;
  };
}
