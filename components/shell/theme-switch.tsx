'use client';

import { useState } from 'react';
import { Select } from '@/components/ui/field';
import { useWords } from './locale';
import styles from './shell.module.css';
import { isTheme, type Theme, themeCookie, themes } from './theme';

/** The device's colours, light, or dark; remembered in a cookie so that the next page is painted right at once. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const words = useWords('shell');
  const [theme, setTheme] = useState(initial);
  const labels: Record<Theme, string> = {
    auto: words.themeAuto,
    light: words.themeLight,
    dark: words.themeDark,
  };

  function choose(value: string) {
    if (!isTheme(value)) return;
    setTheme(value);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in half of today's browsers
    document.cookie = `${themeCookie}=${value};path=/;max-age=31536000;samesite=strict`;
    document.documentElement.dataset.theme = value;
  }

  return (
    <label className={styles.theme}>
      <span className={styles.visuallyHidden}>{words.theme}</span>
      <Select value={theme} onChange={(event) => choose(event.target.value)}>
        {themes.map((value) => (
          <option key={value} value={value}>
            {labels[value]}
          </option>
        ))}
      </Select>
    </label>
  );
}
