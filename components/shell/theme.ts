export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A cookie, not local storage: the server must know the colours before the first paint. */
export const themeCookie = 'masar-theme';

export function isTheme(value: string | undefined): value is Theme {
  return (themes as readonly (string | undefined)[]).includes(value);
}
