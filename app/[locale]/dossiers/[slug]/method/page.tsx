import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { MethodPage } from '@/components/method/method-page';
import { AllWords } from '@/components/shell/all-words';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { LocaleProvider } from '@/components/shell/locale';
import { dossierView } from '@/lib/api/dossier-view';
import { isLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { readAddress } from '@/lib/session/address';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }>; searchParams: PageQuery }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: wordsIn(locale, 'method').title } : {};
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, slug }, query] = await Promise.all([params, queryOf(searchParams)]);
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();
  const view = dossierView(record);
  const address = readAddress(query, view.dossier.scenarios.length);
  return (
    <LocaleProvider locale={tongueIn(locale, query)}>
      <AllWords>
        <Header locale={locale} marking={view.dossier.marking} />
        <MethodPage view={view} tongue={tongueIn(locale, query)} address={address} />
        <Footer marking={view.dossier.marking} />
      </AllWords>
    </LocaleProvider>
  );
}
