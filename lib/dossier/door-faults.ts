/** What is refused of somebody who sends it, and is read all the same where it was kept before. */
export type DoorFault = Readonly<{
  path: readonly (string | number)[];
  code: 'control-characters' | 'address-user' | 'alternatives-outside' | 'alternatives-order';
  value: unknown;
}>;

/**
 * Whatever in a value is refused at the door beyond what its schema refuses: addresses with a name of a user or with
 * signs that are not seen, and either/or dates that lie outside their window, repeat or are out of order. Schemas read
 * what was kept too, and that must still open: so this is asked of what comes in, and of what is kept only to mark it.
 */
export function doorFaults(value: unknown, path: DoorFault['path'] = []): readonly DoorFault[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => doorFaults(part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, key];
    if (key === 'url' && typeof part === 'string') return addressFaults(part, at);
    return key === 'alternatives' && Array.isArray(part)
      ? alternativeFaults(value, part, at)
      : doorFaults(part, at);
  });
  return own;
}

function addressFaults(url: string, path: DoorFault['path']): readonly DoorFault[] {
  if (/[\s\p{Cc}\p{Cf}]/u.test(url)) return [{ path, code: 'control-characters', value: url }];
  // also where the parser would find none: what is read as a host by one program is a name to another
  const isNamed = /^[^/]*\/*[^/?#]*@/.test(url.replaceAll('\\', '/'));
  return isNamed ? [{ path, code: 'address-user', value: url }] : [];
}

function alternativeFaults(
  window: object,
  days: readonly unknown[],
  path: DoorFault['path'],
): readonly DoorFault[] {
  const [earliest, latest] = [Reflect.get(window, 'earliest'), Reflect.get(window, 'latest')];
  return days.flatMap((day, index): readonly DoorFault[] => {
    if (typeof day !== 'string') return [];
    const [at, before] = [[...path, index], days[index - 1]];
    if (typeof before === 'string' && before >= day)
      return [{ path: at, code: 'alternatives-order', value: day }];
    const isOutside =
      (typeof earliest === 'string' && day < earliest) || (typeof latest === 'string' && day > latest);
    return isOutside ? [{ path: at, code: 'alternatives-outside', value: day }] : [];
  });
}

/**
 * A value whose texts neither begin nor end with marks of direction, which a paste brings along and which would turn
 * round what comes to stand beside them. Inside a text a mark of its own may be needed; the rest the schemas refuse.
 */
export function withoutEdgeMarks(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll(edgeMarks, '');
  // no schema goes as deep: it is refused as it is
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  const within = (part: unknown) => withoutEdgeMarks(part, depth + 1);
  if (Array.isArray(value)) return value.map(within);
  // built with own keys only, for one of them may be called "__proto__"
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, within(part)]));
}

const deepest = 50;
const edgeMarks =
  /^[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+$/g;
