import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { viewFor } from '@/app/_server/view-for';
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
import { readAddress } from '@/lib/session/address';

type Props = Readonly<{
  params: Promise<{ locale: string; slug: string }>;
  searchParams: PageQuery;
}>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [tongue, { slug }] = [await tongueAsked(props), await props.params];
  const record = tongue && (await (await readyStore()).readDossier(slug));
  if (record === undefined || tongue === undefined) return {};
  const { question } = dossierView(record).dossier;
  return { title: wordsIn(tongue, 'evidence').pageTitle(textIn(tongue, question).text) };
}

export default async function EvidencePage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (record === undefined) notFound();
  const view = dossierView(record);
  const query = await queryOf(searchParams);
  const tongue = tongueIn(locale, query);
  const address = readAddress(query, view.dossier.scenarios.length);
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <Header
          tongue={tongue}
          title={<HeaderTitle text={textIn(tongue, view.dossier.question)} />}
          actions={
            <>
              <ViewLinks tongue={tongue} slug={slug} current="matrix" />
              <HeaderActions slug={slug} />
            </>
          }
          marking={view.dossier.marking}
        />
        <Evidence sent={viewFor(view, locale, address)} query={query.toString()} />
      </AllWords>
    </LocaleProvider>
  );
}
