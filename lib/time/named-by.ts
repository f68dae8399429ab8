import type { DateRule } from './date-rule';

/** The developments that a rule names. */
export function namedBy(rule: DateRule): readonly string[] {
  if (rule.kind === 'relative') return [rule.to];
  return rule.kind === 'ordered' ? [rule.after, rule.before].filter((id) => id !== undefined) : [];
}

/** The rule with each development that it names called by another id. */
export function renamedRule(rule: DateRule, rename: (id: string) => string): DateRule {
  if (rule.kind === 'relative') return { ...rule, to: rename(rule.to) };
  if (rule.kind !== 'ordered') return rule;
  const { after, before } = rule;
  return {
    kind: 'ordered',
    ...(after !== undefined && { after: rename(after) }),
    ...(before !== undefined && { before: rename(before) }),
  };
}
