const key = 'masar.author';

/** The name last given on this device, or nothing where the browser keeps nothing. */
export function rememberedName(): string {
  return storage()?.getItem(key) ?? '';
}

/** Keeps a name on this device, so that it is asked for once. */
export function rememberName(name: string): void {
  storage()?.setItem(key, name);
}

/** Reading the property itself throws where a person has forbidden storage; then nothing is remembered. */
function storage(): Storage | undefined {
  if (typeof window === 'undefined') return undefined;
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
