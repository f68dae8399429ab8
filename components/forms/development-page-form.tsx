'use client';

import { useLocale, useTongue } from '@/components/shell/locale';
import { buttonClass } from '@/components/ui/button';
import { CarryingLink } from '@/components/ui/carrying-link';
import { YardstickProvider } from '@/components/wording/yardstick-context';
import type { Development } from '@/lib/dossier/schema';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { queryAfter } from '@/lib/workbench/query-after';
import { DevelopmentForm } from './development-form';
import type { DossierInView } from './use-entry';

/** The form on a page of its own: once its change is kept, the workbench is opened anew and shows it. */
export function DevelopmentPageForm({ standing, before }: { standing: DossierInView; before?: Development }) {
  const locale = useLocale();
  const tongue = useTongue();
  const workbench = routes.workbench(locale, standing.dossier.slug);
  return (
    <YardstickProvider yardstick={standing.dossier.settings.yardstick}>
      <DevelopmentForm
        standing={standing}
        before={before}
        // a whole new page: nothing of the old dossier is left in a cache
        onKept={({ entry }) =>
          window.location.assign(workbench + queryAfter(window.location.search, entry.change))
        }
        cancel={
          <CarryingLink className={buttonClass('plain')} href={workbench}>
            {wordsIn(tongue, 'forms').cancel}
          </CarryingLink>
        }
        onTakeTheirs={() => window.location.reload()}
      />
    </YardstickProvider>
  );
}
