import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { LocaleProvider } from '@/components/shell/locale';
import shellStyles from '@/components/shell/shell.module.css';
import { buttonClass } from '@/components/ui/button';
import { CarryingLink } from '@/components/ui/carrying-link';
import { fullDay } from '@/lib/i18n/dates';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
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
          {dossiers.map(({ slug, title, question, changedAt, revisions }) => {
            const [name, asked] = [textIn(tongue, title), textIn(tongue, question)];
            return (
              <li key={slug}>
                <CarryingLink leaves href={routes.workbench(locale, slug)}>
                  <bdi lang={name.lang}>{name.text}</bdi>
                </CarryingLink>
                <p>
                  <bdi lang={asked.lang}>{asked.text}</bdi>
                </p>
                <p className={shellStyles.asOf}>
                  {words.changed(fullDay(tongue, dayOfInstant(changedAt)), revisions)}
                </p>
              </li>
            );
          })}
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
