import type { DateRule } from '@/lib/time/date-rule';
import { namedBy, renamedRule } from '@/lib/time/named-by';
import type { Dating, DevelopmentId } from './atoms';
import { chronology } from './chronology';
import type { Development, Dossier, SourceCheck } from './schema';

export type Clock = 'occurred' | 'known';
const clocks: readonly Clock[] = ['occurred', 'known'];

/** A rule that names one development where it named another. */
export function renamed(rule: DateRule, from: DevelopmentId, to: DevelopmentId): DateRule {
  return renamedRule(rule, (id) => (id === from ? to : id));
}

/** What hangs on a development by a date of its own, and by which of its two clocks. */
export function hangingOn(
  { developments }: Pick<Dossier, 'developments'>,
  id: DevelopmentId,
): readonly Readonly<{ item: Development; clock: Clock }>[] {
  return developments
    .filter((item) => item.id !== id)
    .flatMap((item) =>
      clocks.filter((clock) => namedBy(item[clock].rule).includes(id)).map((clock) => ({ item, clock })),
    );
}

/** The same development with both of its dates passed through `change`; itself where neither changes. */
export function withDates(item: Development, change: (dating: Dating) => Dating): Development {
  const [occurred, known] = [change(item.occurred), change(item.known)];
  return occurred === item.occurred && known === item.known ? item : { ...item, occurred, known };
}

/** The same source check with the dates that it sets passed through `change`; itself where it sets none. */
export function withCheckDates(check: SourceCheck, change: (dating: Dating) => Dating): SourceCheck {
  const { occurred, known } = check.changes;
  const changes = {
    ...check.changes,
    ...(occurred && { occurred: change(occurred) }),
    ...(known && { known: change(known) }),
  };
  return changes.occurred === occurred && changes.known === known ? check : { ...check, changes };
}

/** How to make dates that hang on some developments no longer do so: fixed where they stand, or none where they stand nowhere. */
export function lettingGo(dossier: Dossier, ids: readonly DevelopmentId[]): (dating: Dating) => Dating {
  return (dating) => {
    if (!namedBy(dating.rule).some((id) => ids.includes(id))) return dating;
    const window = windowNow(dossier, dating);
    return { ...dating, rule: window === undefined ? { kind: 'undated' } : { kind: 'fixed', window } };
  };
}

// no id can be this: the one whose date is asked for stands beside all others, and none of them hangs on it
const asked = '?';
function windowNow(dossier: Dossier, occurred: Dating) {
  const [model] = dossier.developments;
  if (model === undefined) return undefined;
  const developments = [...dossier.developments, { ...model, id: asked, occurred }];
  return chronology({ anchor: dossier.anchor, developments })[asked]?.occurred;
}
