import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readyStore } from '@/app/_server/ready-store';
import { DevelopmentPageForm } from '@/components/forms/development-page-form';
import { FormPage } from '@/components/forms/form-page';
import { AllWords } from '@/components/shell/all-words';
import { Header } from '@/components/shell/header';
import { dossierView } from '@/lib/api/dossier-view';
import { isLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string; id: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: wordsIn(locale, 'forms').editDevelopment } : {};
}

export default async function EditDevelopmentPage({ params }: Props) {
  const { locale, slug, id } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();
  const { dossier, seq, log } = dossierView(record);
  const before = dossier.developments.find((development) => development.id === id);
  if (before === undefined) notFound();
  const words = wordsIn(locale, 'forms');
  return (
    <AllWords>
      <Header locale={locale} marking={dossier.marking} />
      <FormPage
        locale={locale}
        title={words.editDevelopment}
        back={{ href: routes.workbench(locale, slug), label: words.back }}
      >
        <DevelopmentPageForm standing={{ dossier, seq, log }} before={before} />
      </FormPage>
    </AllWords>
  );
}
