import type { DossierView } from '@/lib/api/contract';
import { doorFaults } from '@/lib/dossier/door-faults';
import type { DossierRecord } from '@/lib/dossier/log';
import type { Locale } from '@/lib/i18n/locales';
import { dossierWording } from '@/lib/wording/dossier-wording';

/** How many texts of a dossier could be misread or would be refused today. Every text is read for it, so that it is counted once for a record. */
export function faultyTexts(record: DossierRecord, view: DossierView, locale: Locale): number {
  const known = counted.get(record) ?? new Map<Locale, number>();
  const { dossier, log } = view;
  const count =
    known.get(locale) ??
    dossierWording(dossier, record.revisions, log, locale).length + doorFaults(dossier).length;
  counted.set(record, known.set(locale, count));
  return count;
}

// The store gives the same record until something is added to it.
const counted = new WeakMap<DossierRecord, Map<Locale, number>>();
