import type { Dossier } from '@/lib/dossier/schema';
import type { Driver } from '@/lib/forecast/drivers';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';

export type DriverRow = Readonly<{ id: string; name: string; lang: Locale; points: number }>;

const most = 7;

/**
 * The strongest drivers as rows: points by which the leader's implied weight *changes* when the row is left out, so
 * what the leader rests on is negative. Whole points, or tenths where none reaches two;
 * rows that round to nothing are dropped.
 */
export function driverRows(
  drivers: readonly Driver[],
  dossier: Pick<Dossier, 'developments' | 'origins'>,
  tongue: Tongue,
  asOne: (name: string) => string,
): readonly DriverRow[] {
  const largest = Math.max(0, ...drivers.map(({ points }) => Math.abs(points)));
  // where many small items share the work, whole points would show nothing at all
  const unit = largest < 2 ? 10 : 1;
  return drivers
    .map(({ id, kind, points }) => {
      const named = (
        kind === 'origin'
          ? dossier.origins.map(({ id: own, name }) => ({ id: own, name }))
          : dossier.developments.map(({ id: own, title }) => ({ id: own, name: title }))
      ).find((each) => each.id === id);
      const { text, lang } = textIn(tongue, named?.name ?? {});
      return {
        id: `${kind} ${id}`,
        name: kind === 'origin' ? asOne(text) : text,
        lang,
        points: Math.round(-points * unit) / unit,
      };
    })
    .filter(({ points }) => points !== 0)
    .slice(0, most);
}
