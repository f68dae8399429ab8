import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mapSketchOf } from '@/app/_server/map-sketch-of';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { BriefingStage } from '@/components/briefing/briefing-stage';
import { AllWords } from '@/components/shell/all-words';
import { LocaleProvider } from '@/components/shell/locale';
import { YardstickProvider } from '@/components/wording/yardstick-context';
import { roomBriefing } from '@/lib/briefing/room-briefing';
import { sentBriefing } from '@/lib/briefing/sent-briefing';
import { scenarioViews } from '@/lib/charts/scenario-view';
import { revisionsAcross } from '@/lib/dossier/weights-across';
import { mapView } from '@/lib/geo/map-view';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { readAddress, writeAddress } from '@/lib/session/address';

type Props = Readonly<{
  params: Promise<{ locale: string; slug: string }>;
  searchParams: PageQuery;
}>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [tongue, { slug }] = [await tongueAsked(props), await props.params];
  const record = tongue && (await (await readyStore()).readDossier(slug));
  if (record === undefined || tongue === undefined) return {};
  return { title: wordsIn(tongue, 'briefing').pageTitle(textIn(tongue, record.dossier.question).text) };
}

export default async function BriefingPage({ params, searchParams }: Props) {
  const [{ locale, slug }, query] = await Promise.all([params, queryOf(searchParams)]);
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();

  const { dossier } = record;
  const tongue = tongueIn(locale, query);
  const address = readAddress(query, dossier.scenarios.length);
  const map = mapView(dossier, mapSketchOf(dossier));
  const room = roomBriefing({
    dossier,
    revisions: revisionsAcross(record.revisions, dossier.scenarios),
    asOfOn: address.asOfOn,
    layer: address.layer,
    draft: address.weights,
    hasMap: map !== undefined,
  });
  const back = writeAddress({ ...address, beat: undefined, step: undefined });
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <YardstickProvider yardstick={dossier.settings.yardstick}>
          <BriefingStage
            sent={sentBriefing(room, locale)}
            scenarios={scenarioViews(tongue, dossier.scenarios)}
            map={map}
            initial={{ beat: address.beat, step: address.step }}
            leaveTo={routes.workbench(locale, slug) + (back === '' ? '' : `?${back}`)}
          />
        </YardstickProvider>
      </AllWords>
    </LocaleProvider>
  );
}
