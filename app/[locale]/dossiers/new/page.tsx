import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageQuery, queryOf, tongueAsked, tongueIn } from '@/app/_server/page-query';
import { DossierForm } from '@/components/forms/dossier-form';
import { FormPage } from '@/components/forms/form-page';
import { AllWords } from '@/components/shell/all-words';
import { Header } from '@/components/shell/header';
import { LocaleProvider } from '@/components/shell/locale';
import { isLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: PageQuery }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const tongue = await tongueAsked(props);
  return tongue === undefined ? {} : { title: wordsIn(tongue, 'forms').newDossier };
}

export default async function NewDossierPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const tongue = tongueIn(locale, await queryOf(searchParams));
  const words = wordsIn(tongue, 'forms');
  return (
    <LocaleProvider tongue={tongue}>
      <AllWords>
        <Header tongue={tongue} />
        <FormPage
          tongue={tongue}
          title={words.newDossier}
          intro={words.newDossierIntro}
          back={{ href: routes.home(locale), label: words.home }}
        >
          <DossierForm />
        </FormPage>
      </AllWords>
    </LocaleProvider>
  );
}
