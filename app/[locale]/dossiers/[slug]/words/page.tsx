import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { ScaleForm } from '@/components/forms/scale-form';
import { AllWords } from '@/components/shell/all-words';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { LocaleProvider } from '@/components/shell/locale';
import { CarryingLink } from '@/components/ui/carrying-link';
import { DossierCheck } from '@/components/wording/dossier-check';
import { ScaleRules } from '@/components/wording/scale-rules';
import { YardstickLegend } from '@/components/wording/yardstick-legend';
import { dossierView } from '@/lib/api/dossier-view';
import { fieldError } from '@/lib/api/server/problem-of';
import { doorFaults } from '@/lib/dossier/door-faults';
import { lastRevision } from '@/lib/dossier/revisions';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { dossierWording } from '@/lib/wording/dossier-wording';
import styles from './words.module.css';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }>; searchParams: PageQuery }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const tongue = await tongueAsked(props);
  return tongue === undefined ? {} : { title: wordsIn(tongue, 'wording').title };
}

export default async function WordsPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();
  const tongue = tongueIn(locale, await queryOf(searchParams));
  const words = wordsIn(tongue, 'wording');
  const { dossier, seq, log } = dossierView(record);
  const { yardstick } = dossier.settings;
  const points = Object.values(lastRevision(record.revisions)?.weights ?? {});
  const kept = doorFaults(dossier);
  const question = textIn(tongue, dossier.question);
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <Header tongue={tongue} marking={dossier.marking} />
        <main id="content" className={styles.page}>
          <CarryingLink href={routes.workbench(locale, slug)}>{words.back}</CarryingLink>
          <h1>{words.title}</h1>
          <p lang={question.lang} dir="auto">
            {question.text}
          </p>
          <p className={styles.intro}>{words.intro}</p>
          <section className={styles.section}>
            <h2>{words.inForce(words.yardsticks[yardstick ?? 'icd203'])}</h2>
            <YardstickLegend tongue={tongue} yardstick={yardstick} points={points} />
            <ScaleRules tongue={tongue} yardstick={yardstick} points={points} />
            <details id="change-scale" className={styles.fold}>
              <summary>{words.choose}</summary>
              <ScaleForm standing={{ dossier, seq, log }} />
            </details>
          </section>
          <section className={styles.section}>
            <h2>{words.check}</h2>
            <p className={styles.intro}>{words.checkIntro}</p>
            <DossierCheck
              tongue={tongue}
              dossier={dossier}
              found={dossierWording(dossier, record.revisions, log, locale)}
            />
          </section>
          {kept.length === 0 ? undefined : (
            <section className={styles.section}>
              <h2>{words.refusedToday}</h2>
              <p className={styles.intro}>{words.refusedTodayIntro}</p>
              <ul>
                {kept.map((fault) => (
                  <li key={fault.path.join('.')}>{fieldError(fault, locale).message}</li>
                ))}
              </ul>
            </section>
          )}
        </main>
        <Footer marking={dossier.marking} />
      </AllWords>
    </LocaleProvider>
  );
}
