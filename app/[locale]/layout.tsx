import '../fonts.css';
import '../tokens.css';
import '../base.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { personName } from '@/app/_server/person-name';
import { preloadedFonts } from '@/app/_server/preloaded-fonts';
import { FirstWords } from '@/components/shell/first-words';
import { LocaleProvider } from '@/components/shell/locale';
import { PageReady } from '@/components/shell/page-ready';
import { SkipLink } from '@/components/shell/skip-link';
import { isTheme, themeCookie } from '@/components/shell/theme';
import { direction, isLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';

type Params = Readonly<{ params: Promise<{ locale: string }>; children: ReactNode }>;

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale)
    ? {
        title: {
          default: wordsIn(locale, 'shell').masar,
          template: `%s · ${wordsIn(locale, 'shell').masar}`,
        },
      }
    : {};
}

export default async function LocaleLayout({ params, children }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  for (const { href } of preloadedFonts[locale])
    preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  const theme = (await cookies()).get(themeCookie)?.value;
  return (
    <html lang={locale} dir={direction(locale)} data-theme={isTheme(theme) ? theme : undefined}>
      <body data-person={await personName()}>
        <LocaleProvider tongue={locale}>
          <FirstWords>
            <SkipLink />
            {children}
            <PageReady />
          </FirstWords>
        </LocaleProvider>
      </body>
    </html>
  );
}
