const prefix = 'masar.request:';
const inMemory = new Map<string, string>();

/**
 * The id of a write: the same as long as the same is sent to the same address and nobody has said that it was kept, so
 * that one whose answer was lost can be sent again, also after the page was loaded anew; another for another content.
 */
export function requestId(address: string, content: string): string {
  const print = printOf(content);
  const [known, id] = (kept(address) ?? '').split(' ');
  if (known === print && id !== undefined) return id;
  const fresh = freshId();
  keep(address, `${print} ${fresh}`);
  return fresh;
}

/** It was kept: the same content sent later is meant to be kept once more. */
export function requestDone(address: string): void {
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
