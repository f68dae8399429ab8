'use client';

import type { ReactNode } from 'react';
import { dateReaders } from '@/components/forms/date-readers';
import { EntryForm, type FormReading } from '@/components/forms/entry-form';
import { FormDatesProvider } from '@/components/forms/form-dates';
import type { DossierInView } from '@/components/forms/use-entry';
import { useReaders } from '@/components/forms/use-readers';
import type { EntryKept } from '@/lib/api/contract';
import type { Development } from '@/lib/dossier/schema';
import type { DateReaders } from '@/lib/workbench/dating-form';
import type { Fields } from '@/lib/workbench/form-fields';

export type ActProps = Readonly<{
  standing: DossierInView;
  item: Development;
  onKept: (kept: EntryKept) => void;
  onCancel: () => void;
  onTakeTheirs: () => void;
}>;

type Props = ActProps &
  Readonly<{
    doLabel: string;
    /** The change that the fields describe, or what is wrong with them. */
    read: (fields: Fields, readers: DateReaders) => FormReading;
    children: ReactNode;
  }>;

/** One act on developments that cannot go without a reason. */
export function ActForm({ standing, item, doLabel, read, children, ...ends }: Props) {
  const readers = useReaders();
  return (
    <FormDatesProvider value={{ dossier: standing.dossier, item, readers }}>
      <EntryForm
        {...ends}
        {...{ standing, doLabel }}
        needsReason
        before={item}
        read={async (fields) => read(fields, await dateReaders())}
      >
        {children}
      </EntryForm>
    </FormDatesProvider>
  );
}
