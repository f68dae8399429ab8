import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { LocaleProvider } from '@/components/shell/locale';
import shellStyles from '@/components/shell/shell.module.css';
import { buttonClass } from '@/components/ui/button';
import { CarryingLink } from '@/components/ui/carrying-link';
import type { ReadableListing } from '@/lib/dossier/log';
import { fullDay } from '@/lib/i18n/dates';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { dayOfInstant } from '@/lib/time/instant';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: PageQuery }>;

/** All dossiers, the last changed first, and the way to a new one. */
export default async function HomePage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const dossiers = await (await readyStore()).listDossiers();
  const tongue = tongueIn(locale, await queryOf(searchParams));
  const words = wordsIn(tongue, 'shell');
  return (
    <LocaleProvider tongue={tongue}>
      <Header tongue={tongue} />
      <main id="content" className={shellStyles.page}>
        <h1>{words.dossiers}</h1>
        <ul className={shellStyles.dossiers}>
          {dossiers.map((dossier) => (
            <li key={dossier.slug}>
              {dossier.isDamaged ? (
                <DamagedDossier tongue={tongue} slug={dossier.slug} />
              ) : (
                <ListedDossier tongue={tongue} dossier={dossier} />
              )}
            </li>
          ))}
        </ul>
        <p>
          <CarryingLink leaves className={buttonClass('main')} href={routes.newDossier(locale)}>
            {words.newDossier}
          </CarryingLink>
        </p>
      </main>
      <Footer />
    </LocaleProvider>
  );
}

function ListedDossier({ tongue, dossier }: Readonly<{ tongue: Tongue; dossier: ReadableListing }>) {
  const { slug, title, question, changedAt, revisions } = dossier;
  const [name, asked] = [textIn(tongue, title), textIn(tongue, question)];
  return (
    <>
      <CarryingLink leaves href={routes.workbench(localeOf(tongue), slug)}>
        <bdi lang={name.lang}>{name.text}</bdi>
      </CarryingLink>
      <p>
        <bdi lang={asked.lang}>{asked.text}</bdi>
      </p>
      <p className={shellStyles.asOf}>
        {wordsIn(tongue, 'shell').changed(fullDay(tongue, dayOfInstant(changedAt)), revisions)}
      </p>
    </>
  );
}

/** A dossier of which nothing more can be said than its address: what is kept of it is damaged. */
function DamagedDossier({ tongue, slug }: Readonly<{ tongue: Tongue; slug: string }>) {
  return (
    <>
      <CarryingLink leaves href={routes.workbench(localeOf(tongue), slug)}>
        <bdi>{slug}</bdi>
      </CarryingLink>
      <p>{wordsIn(tongue, 'problems').kinds['record-damaged'].title}</p>
    </>
  );
}
