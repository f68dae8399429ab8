/**
 * The nodes reachable from `starts`, those that lead back to each other together, each group after all that it leads
 * to (Tarjan 1972). A loop with a stack of its own, since a long chain of calls would overflow the stack.
 */
export function strongComponents<N>(
  starts: Iterable<N>,
  next: (node: N) => readonly N[],
): readonly (readonly N[])[] {
  const found: N[][] = [];
  const number = new Map<N, number>();
  const low = new Map<N, number>();
  const open: N[] = [];
  const isOpen = new Set<N>();
  const path: { node: N; ahead: readonly N[]; at: number }[] = [];

  const enter = (node: N) => {
    number.set(node, number.size);
    low.set(node, number.size - 1);
    open.push(node);
    isOpen.add(node);
    path.push({ node, ahead: next(node), at: 0 });
  };
  const lower = (node: N, to: number | undefined) => {
    if (to !== undefined) low.set(node, Math.min(low.get(node) ?? to, to));
  };
  const leave = (node: N) => {
    path.pop();
    const before = path.at(-1);
    if (before) lower(before.node, low.get(node));
    if (low.get(node) !== number.get(node)) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen.delete(member);
    found.push(component);
  };

  for (const start of starts) {
    if (!number.has(start)) enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const ahead = step.ahead[step.at];
      step.at += 1;
      if (ahead === undefined) leave(step.node);
      else if (!number.has(ahead)) enter(ahead);
      else if (isOpen.has(ahead)) lower(step.node, number.get(ahead));
    }
  }
  return found;
}
