/** What is tried out, as the address has it, without a layer of its own: whoever then chooses one has chosen it for good. */
export function withoutLayer(text: string | undefined): string | undefined {
  const others = text?.split('*').filter((statement) => !statement.startsWith('l_'));
  return others?.join('*') || undefined;
}
