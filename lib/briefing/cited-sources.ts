import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Development } from '@/lib/dossier/schema';

/** One attribution, how often it is drawn on, and the grades given to what it says. */
export type CitedSource = Readonly<{ said: LocalisedText; items: number; grades: readonly string[] }>;

/** Everybody the developments are attributed to, the most cited first; equals in the dossier's order. */
export function citedSources(developments: readonly Development[]): readonly CitedSource[] {
  const found = new Map<string, CitedSource>();
  for (const { attribution, grade } of developments) {
    const key = attribution.said.en ?? attribution.said.ar ?? '';
    const before = found.get(key) ?? { said: attribution.said, items: 0, grades: [] };
    found.set(key, {
      said: before.said,
      items: before.items + 1,
      grades: [...new Set([...before.grades, grade])].toSorted(),
    });
  }
  return [...found.values()].toSorted((a, b) => b.items - a.items);
}
