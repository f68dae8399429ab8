import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
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

export async function generateMetadata(props: Props): Promise<Metadata> {
  const tongue = await tongueAsked(props);
  return tongue === undefined ? {} : { title: wordsIn(tongue, 'method').title };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, slug }, query] = await Promise.all([params, queryOf(searchParams)]);
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();
  const view = dossierView(record);
  const tongue = tongueIn(locale, query);
  const address = readAddress(query, view.dossier.scenarios.length);
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <Header tongue={tongue} marking={view.dossier.marking} />
        <MethodPage view={view} tongue={tongue} address={address} />
        <Footer marking={view.dossier.marking} />
      </AllWords>
    </LocaleProvider>
  );
}
