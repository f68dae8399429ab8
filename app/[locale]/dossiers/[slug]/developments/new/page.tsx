import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { readyStore } from '@/app/_server/ready-store';
import { DevelopmentPageForm } from '@/components/forms/development-page-form';
import { FormPage } from '@/components/forms/form-page';
import { AllWords } from '@/components/shell/all-words';
import { Header } from '@/components/shell/header';
import { LocaleProvider } from '@/components/shell/locale';
import { dossierView } from '@/lib/api/dossier-view';
import { isLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string }>; searchParams: PageQuery }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const tongue = await tongueAsked(props);
  return tongue === undefined ? {} : { title: wordsIn(tongue, 'forms').newDevelopment };
}

export default async function NewDevelopmentPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();
  const tongue = tongueIn(locale, await queryOf(searchParams));
  const words = wordsIn(tongue, 'forms');
  const { dossier, seq, log } = dossierView(record);
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <Header tongue={tongue} marking={dossier.marking} />
        <FormPage
          tongue={tongue}
          title={words.newDevelopment}
          back={{ href: routes.workbench(locale, slug), label: words.back }}
        >
          <DevelopmentPageForm standing={{ dossier, seq, log }} />
        </FormPage>
      </AllWords>
    </LocaleProvider>
  );
}
