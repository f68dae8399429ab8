import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readyStore } from '@/app/_server/ready-store';
import { DevelopmentForm } from '@/components/forms/development-form';
import { FormPage } from '@/components/forms/form-page';
import { Header } from '@/components/shell/header';
import { chronology } from '@/lib/dossier/chronology';
import { dossierAfter } from '@/lib/dossier/log';
import { isLocale } from '@/lib/i18n/locales';
import { forms } from '@/lib/i18n/messages/forms';
import { windowWords } from '@/lib/i18n/window-words';
import { routes } from '@/lib/routes';

type Props = Readonly<{ params: Promise<{ locale: string; slug: string; id: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: forms[locale].editDevelopment } : {};
}

export default async function EditDevelopmentPage({ params }: Props) {
  const { locale, slug, id } = await params;
  if (!isLocale(locale)) notFound();
  const record = await (await readyStore()).readDossier(slug);
  if (!record) notFound();
  const dossier = dossierAfter(record.entries);
  const before = dossier.developments.find((development) => development.id === id);
  const dates = chronology(dossier)[id];
  if (before === undefined || dates === undefined) notFound();
  const words = forms[locale];
  const { marking, scenarios, places, origins } = dossier;
  return (
    <>
      <Header locale={locale} marking={marking} />
      <FormPage
        locale={locale}
        title={words.editDevelopment}
        back={{ href: routes.workbench(locale, slug), label: words.back }}
      >
        <DevelopmentForm
          slug={slug}
          seq={record.entries.length}
          dossier={{ scenarios, places, origins, developments: [] }}
          before={before}
          dates={{
            occurred: windowWords(locale, dates.occurred),
            known: windowWords(locale, dates.known),
          }}
        />
      </FormPage>
    </>
  );
}
