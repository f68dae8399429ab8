import type { MatrixDriver } from '@/lib/charts/matrix-drivers';
import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';

/** An origin or a development by its name. */
export function driverName(
  { origins, developments }: Pick<Dossier, 'origins' | 'developments'>,
  { kind, id }: Pick<MatrixDriver, 'kind' | 'id'>,
  tongue: Tongue,
): ReturnType<typeof textIn> {
  const text =
    kind === 'origin'
      ? origins.find((each) => each.id === id)?.name
      : developments.find((each) => each.id === id)?.title;
  return textIn(tongue, text ?? {});
}
