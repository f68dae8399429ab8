import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { faultyTexts } from '@/app/_server/faulty-texts';
import { offeredTo } from '@/app/_server/offered';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { viewFor } from '@/app/_server/view-for';
import { ViewLinks } from '@/components/evidence/view-links';
import { Header } from '@/components/shell/header';
import { HeaderTitle } from '@/components/shell/header-title';
import { LocaleProvider } from '@/components/shell/locale';
import { DossierBackground } from '@/components/workbench/dossier-background';
import { HeaderActions } from '@/components/workbench/header-actions';
import { Workbench } from '@/components/workbench/workbench';
import { dossierView } from '@/lib/api/dossier-view';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { readAddress } from '@/lib/session/address';

type Props = Readonly<{
  params: Promise<{ locale: string; slug: string }>;
  searchParams: PageQuery;
}>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [tongue, { slug }] = [await tongueAsked(props), await props.params];
  const record = tongue && (await (await readyStore()).readDossier(slug));
  if (record === undefined || tongue === undefined) return {};
  return { title: textIn(tongue, dossierView(record).dossier.title).text };
}

export default async function WorkbenchPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (record === undefined) notFound();
  const view = dossierView(record);
  const { dossier } = view;
  const query = await queryOf(searchParams);
  const tongue = tongueIn(locale, query);
  const offered = await offeredTo(record);
  return (
    <LocaleProvider tongue={tongue}>
      <Header
        tongue={tongue}
        title={<HeaderTitle text={textIn(tongue, dossier.question)} />}
        actions={
          <>
            <ViewLinks tongue={tongue} slug={slug} current="timeline" />
            <HeaderActions slug={slug} />
          </>
        }
        marking={dossier.marking}
      />
      <Workbench
        sent={viewFor(view, locale, readAddress(query, dossier.scenarios.length))}
        query={query.toString()}
        background={
          <DossierBackground
            {...{ tongue, dossier }}
            faulty={faultyTexts(record, view, locale)}
            isOffered={offered?.isDeclined === false}
          />
        }
      />
    </LocaleProvider>
  );
}
