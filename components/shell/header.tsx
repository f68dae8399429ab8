import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { CarryingLink } from '@/components/ui/carrying-link';
import { otherLocale } from '@/lib/i18n/locales';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { LanguageLink } from './language-link';
import { Logo } from './logo';
import { Marking } from './marking';
import styles from './shell.module.css';
import { isTheme, themeCookie } from './theme';
import { ThemeSwitch } from './theme-switch';

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
