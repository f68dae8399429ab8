const prefix = 'masar.request:';
const inMemory = new Map<string, string>();

/** A write as it goes out: under which id, and with which body. */
export type Sending = Readonly<{ id: string; content: string }>;

/**
 * How a write is sent: under the same id as long as the same is sent to the same address and nobody has answered, so
 * that one whose answer was lost can be sent again, also after the page was loaded anew; another for another content.
 *
 * Whoever tries again may meanwhile have seen one thing come in, which may be this very write: then it is sent as it was
 * the first time. The server knows by the id whether it was, and if it was not says what came first.
 */
export function sending(address: string, body: unknown): Sending {
  const fields: Readonly<Record<string, unknown>> | undefined =
    typeof body === 'object' && body !== null ? { ...body } : undefined;
  const basedOn = fields?.basedOn;
  const print = printOf(
    JSON.stringify(fields === undefined ? body : { ...fields, basedOn: undefined }) ?? '',
  );
  const [known, id, before = ''] = (kept(address) ?? '').split(' ');
  const isAgain = known === print && id !== undefined;
  if (isAgain && before === String(basedOn)) return { id, content: JSON.stringify(body) };
  if (isAgain && typeof basedOn === 'number' && Number(before) === basedOn - 1)
    return { id, content: JSON.stringify({ ...fields, basedOn: basedOn - 1 }) };
  const fresh = freshId();
  keep(address, `${print} ${fresh} ${String(basedOn)}`);
  return { id: fresh, content: JSON.stringify(body) };
}

/** It was answered: the same content sent later is meant to be kept once more, or on top of what came first. */
export function requestAnswered(address: string): void {
  inMemory.delete(address);
  allowed(() => sessionStorage.removeItem(prefix + address));
}

function kept(address: string): string | undefined {
  return allowed(() => sessionStorage.getItem(prefix + address) ?? undefined) ?? inMemory.get(address);
}

function keep(address: string, text: string): void {
  inMemory.set(address, text);
  allowed(() => sessionStorage.setItem(prefix + address, text));
}

// Storage may be forbidden or full; then the id lasts as long as the page.
function allowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

// `crypto.randomUUID` and `crypto.subtle` are not there on a plain http address of a local network.
function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Two 32-bit FNV-1a hashes of a text and its length: tells a draft from an earlier state of itself. */
function printOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x85ebca6b);
  }
  return [a, b, text.length].map((part) => (part >>> 0).toString(36)).join('-');
}
