import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DossierForm } from '@/components/forms/dossier-form';
import { FormPage } from '@/components/forms/form-page';
import { AllWords } from '@/components/shell/all-words';
import { Header } from '@/components/shell/header';
import { isLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: wordsIn(locale, 'forms').newDossier } : {};
}

export default async function NewDossierPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = wordsIn(locale, 'forms');
  return (
    <AllWords>
      <Header locale={locale} />
      <FormPage
        locale={locale}
        title={words.newDossier}
        intro={words.newDossierIntro}
        back={{ href: routes.home(locale), label: words.home }}
      >
        <DossierForm />
      </FormPage>
    </AllWords>
  );
}
