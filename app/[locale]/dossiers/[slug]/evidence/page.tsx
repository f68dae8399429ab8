import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { Evidence } from '@/components/evidence/evidence';
import { ViewLinks } from '@/components/evidence/view-links';
import { AllWords } from '@/components/shell/all-words';
import { Header } from '@/components/shell/header';
import { HeaderTitle } from '@/components/shell/header-title';
import { LocaleProvider } from '@/components/shell/locale';
import { HeaderActions } from '@/components/workbench/header-actions';
import { dossierView } from '@/lib/api/dossier-view';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';

type Props = Readonly<{
  params: Promise<{ locale: string; slug: string }>;
  searchParams: PageQuery;
}>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const record = isLocale(locale) ? await (await readyStore()).readDossier(slug) : undefined;
  if (record === undefined || !isLocale(locale)) return {};
  return {
    title: wordsIn(locale, 'evidence').pageTitle(textIn(locale, dossierView(record).dossier.question).text),
  };
}

export default async function EvidencePage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (record === undefined) notFound();
  const view = dossierView(record);
  const query = await queryOf(searchParams);
  return (
    <LocaleProvider locale={tongueIn(locale, query)}>
      <AllWords>
        <Header
          locale={locale}
          title={<HeaderTitle text={textIn(locale, view.dossier.question)} />}
          actions={
            <>
              <ViewLinks locale={locale} slug={slug} current="matrix" />
              <HeaderActions slug={slug} />
            </>
          }
          marking={view.dossier.marking}
        />
        <Evidence record={view} query={query.toString()} />
      </AllWords>
    </LocaleProvider>
  );
}
