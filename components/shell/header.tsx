'use client';

import { cookies } from 'next/headers';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CarryingLink } from '@/components/ui/carrying-link';
import { Select } from '@/components/ui/field';
import type { Locale } from '@/lib/i18n/locales';
import { otherLocale } from '@/lib/i18n/locales';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { useWords } from './locale';
import { Logo } from './logo';
import { Marking } from './marking';
import styles from './shell.module.css';
import type { Theme } from './theme';
import { isTheme, themeCookie, themes } from './theme';

type Props = Readonly<{
  tongue: Tongue;
  title?: ReactNode;
  actions?: ReactNode;
  marking?: string | undefined;
}>;

/** The head of every page: where I am, in which language, and how the page may be handled. */
export async function Header({ tongue, title, actions, marking }: Props) {
  const words = wordsIn(tongue, 'shell');
  const locale = localeOf(tongue);
  const theme = (await cookies()).get(themeCookie)?.value;
  return (
    <header className={styles.header}>
      <CarryingLink leaves className={styles.brand} href={routes.home(locale)}>
        <Logo />
        <span>{words.masar}</span>
      </CarryingLink>
      {title}
      <span className={styles.spring} />
      <ThemeSwitch initial={isTheme(theme) ? theme : 'auto'} />
      <LanguageLink to={otherLocale(locale)} />
      {actions}
      {marking === undefined ? undefined : <Marking marking={marking} />}
    </header>
  );
}

/** The same page in the other language. A plain link: the whole document turns round, and drafts live in the address. */
function LanguageLink({ to }: { to: Locale }) {
  const words = useWords('shell');
  const path = usePathname().replace(/^\/[a-z]{2}/, `/${to}`);
  return (
    <CarryingLink className={styles.quiet} href={path} lang={to} hrefLang={to}>
      {words.otherLanguage}
    </CarryingLink>
  );
}

/** The device's colours, light, or dark; remembered in a cookie so that the next page is painted right at once. */
function ThemeSwitch({ initial }: { initial: Theme }) {
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
