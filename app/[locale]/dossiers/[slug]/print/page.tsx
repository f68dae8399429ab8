import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { PrintView } from '@/components/export/print-view';
import { withQuery } from '@/components/export/with-query';
import { AllWords } from '@/components/shell/all-words';
import { LocaleProvider } from '@/components/shell/locale';
import { dossierView } from '@/lib/api/dossier-view';
import type { ExportView } from '@/lib/export/export-view';
import { exportViewOf } from '@/lib/export/export-view-of';
import { isPaperSize } from '@/lib/export/paper';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { readAddress, writeAddress } from '@/lib/session/address';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }>; searchParams: PageQuery }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [tongue, { slug }] = [await tongueAsked(props), await props.params];
  const record = tongue && (await (await readyStore()).readDossier(slug));
  if (record === undefined || tongue === undefined) return {};
  return { title: wordsIn(tongue, 'exporting').print.title(textIn(tongue, record.dossier.title).text) };
}

export default async function PrintPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (record === undefined) notFound();
  const query = await queryOf(searchParams);
  const size = query.get('size') ?? '';
  const tongue = tongueIn(locale, query);
  query.delete('size');
  const { dossier, revisions } = dossierView(record);
  const address = readAddress(query, dossier.scenarios.length);
  const back = withQuery(routes.workbench(locale, slug), writeAddress(address));
  const exportView = exportViewOf({ dossier, revisions }, address, tongue, (await readerOrigin()) + back);
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <PrintView
          {...{ slug, back }}
          exportView={onPaper(exportView)}
          query={query.toString()}
          size={isPaperSize(size) ? size : 'a4'}
        />
      </AllWords>
    </LocaleProvider>
  );
}

/** What the pages are drawn from, and nothing else: the whole picture would weigh several times as much. */
function onPaper({ picture, ...exportView }: ExportView): ExportView {
  const { scenarios, items, lanes, scale } = picture;
  const { title, question, marking, notice, anchor, horizonOn } = picture.dossier;
  return {
    ...exportView,
    picture: {
      ...{ scenarios, items, lanes, scale },
      dossier: { title, question, marking, notice, anchor, horizonOn },
    },
  };
}

/** The origin in the reader's address bar, for links that are read on paper. */
async function readerOrigin(): Promise<string> {
  const asked = await headers();
  const protocol = asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${protocol}://${asked.get('host') ?? ''}`;
}
