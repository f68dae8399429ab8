const key = 'masar.author';

/** The name last given on this device, or nothing where the browser keeps nothing. */
export function rememberedName(): string {
  if (typeof window === 'undefined') return '';
  return allowed(() => window.localStorage.getItem(key)) ?? '';
}

/** Keeps a name on this device, so that it is asked for once. */
export function rememberName(name: string): void {
  allowed(() => window.localStorage.setItem(key, name));
}

/**
 * Where a person has forbidden storage, or it is full, even reading the property may throw. A name is a convenience:
 * then it is asked for again, and what was saved stays saved.
 */
function allowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
