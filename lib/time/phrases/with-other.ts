import type { DateRule } from '../date-rule';
import { renamedRule } from '../named-by';

/** A rule read from words that name another development, with the development that was chosen for it. */
export function withOther(rule: DateRule, other: string): DateRule {
  return renamedRule(rule, (id) => (id === '' ? other : id));
}
