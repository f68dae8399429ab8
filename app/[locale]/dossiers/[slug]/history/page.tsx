import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { offeredTo } from '@/app/_server/offered';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { ScenarioPatterns } from '@/components/charts/scenario-patterns';
import { DossierLog } from '@/components/revisions/dossier-log';
import { HistoryPages } from '@/components/revisions/history-pages';
import { JudgementHistory } from '@/components/revisions/judgement-history';
import { RevisionList } from '@/components/revisions/revision-list';
import { ShippedMore } from '@/components/revisions/shipped-more';
import { AllWords } from '@/components/shell/all-words';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { LocaleProvider } from '@/components/shell/locale';
import { CarryingLink } from '@/components/ui/carrying-link';
import { dossierView } from '@/lib/api/dossier-view';
import { historyPage, isOnHistoryPage } from '@/lib/charts/history-page';
import { judgementSeries } from '@/lib/charts/judgement-series';
import { logRows } from '@/lib/charts/log-rows';
import { revisionRows } from '@/lib/charts/revision-rows';
import { scenarioViews } from '@/lib/charts/scenario-view';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import styles from './history.module.css';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }>; searchParams: PageQuery }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const tongue = await tongueAsked(props);
  return tongue === undefined ? {} : { title: wordsIn(tongue, 'revisions').title };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();
  const query = await queryOf(searchParams);
  const tongue = tongueIn(locale, query);
  const words = wordsIn(tongue, 'revisions');
  const { dossier, seq } = dossierView(record);
  const asked = (part: 'rev' | 'entry') => (query.has(part) ? Number(query.get(part)) : undefined);
  const judged = historyPage(record.revisions.length, asked('rev'));
  const changed = historyPage(record.entries.length, asked('entry'));
  const offered = await offeredTo(record);
  const shown = record.revisions.filter(({ number }) => isOnHistoryPage(judged, number));
  const scenarios = scenarioViews(tongue, dossier.scenarios);
  const question = textIn(tongue, dossier.question);
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <Header tongue={tongue} marking={dossier.marking} />
        <main id="content" className={styles.page}>
          <ScenarioPatterns scenarios={scenarios} />
          <CarryingLink href={routes.workbench(locale, slug)} without={['rev', 'entry']}>
            {words.back}
          </CarryingLink>
          <h1>{words.title}</h1>
          <p lang={question.lang} dir="auto">
            {question.text}
          </p>
          <p className={styles.intro}>{words.intro}</p>
          {offered === undefined ? undefined : (
            <ShippedMore
              {...{ slug, seq }}
              offer={offered.offer}
              offerKey={offered.key}
              isDeclined={offered.isDeclined}
            />
          )}
          {shown.length < 2 ? undefined : (
            <JudgementHistory points={judgementSeries(shown, dossier.scenarios)} scenarios={scenarios} />
          )}
          <RevisionList
            {...{ tongue, slug, scenarios, query: query.toString() }}
            rows={revisionRows(record.revisions, dossier.scenarios, (number) =>
              isOnHistoryPage(judged, number),
            )}
            all={dossier.scenarios}
          />
          <HistoryPages {...{ tongue, slug, query: query.toString() }} part="rev" page={judged} />
          <h2>{words.dossierLog}</h2>
          <DossierLog
            {...{ tongue, slug, seq }}
            rows={logRows(record.entries, tongue, (number) => isOnHistoryPage(changed, number))}
          />
          <HistoryPages {...{ tongue, slug, query: query.toString() }} part="entry" page={changed} />
        </main>
        <Footer marking={dossier.marking} />
      </AllWords>
    </LocaleProvider>
  );
}
