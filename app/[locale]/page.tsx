import Link from 'next/link';
import { notFound } from 'next/navigation';
import { readyStore } from '@/app/_server/ready-store';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import shellStyles from '@/components/shell/shell.module.css';
import { buttonClass } from '@/components/ui/button';
import { fullDay } from '@/lib/i18n/dates';
import { isLocale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { dayOfInstant } from '@/lib/time/instant';

/** All dossiers, the last changed first, and the way to a new one. */
export default async function HomePage({ params }: Readonly<{ params: Promise<{ locale: string }> }>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const dossiers = await (await readyStore()).listDossiers();
  const words = wordsIn(locale, 'shell');
  return (
    <>
      <Header locale={locale} />
      <main id="content" className={shellStyles.page}>
        <h1>{words.dossiers}</h1>
        <ul className={shellStyles.dossiers}>
          {dossiers.map(({ slug, title, question, changedAt, revisions }) => {
            const [name, asked] = [textIn(locale, title), textIn(locale, question)];
            return (
              <li key={slug}>
                <Link href={routes.workbench(locale, slug)}>
                  <bdi lang={name.lang}>{name.text}</bdi>
                </Link>
                <p>
                  <bdi lang={asked.lang}>{asked.text}</bdi>
                </p>
                <p className={shellStyles.asOf}>
                  {words.changed(fullDay(locale, dayOfInstant(changedAt)), revisions)}
                </p>
              </li>
            );
          })}
        </ul>
        <p>
          <Link className={buttonClass('main')} href={routes.newDossier(locale)}>
            {words.newDossier}
          </Link>
        </p>
      </main>
      <Footer />
    </>
  );
}
