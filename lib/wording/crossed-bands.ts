import { probabilityWord } from '@/lib/forecast/yardstick';
import { searchable } from '@/lib/kernel/arabic-text';
import type { Fault, WordingContext } from './fault';

/** Scenarios that a change takes into another band of the yardstick, where the reason does not name them. */
export function crossedBands(text: string, { yardstick, change }: WordingContext): readonly Fault[] {
  if (change === undefined || text.trim() === '') return [];
  const said = searchable(text);
  return Object.entries(change.names).flatMap(([id, names]) => {
    const [was, is] = [change.before, change.after].map(
      (weights) => probabilityWord(weights[id] ?? 0, yardstick).term,
    );
    if (was === undefined || is === undefined || was === is) return [];
    if (names.some((name) => isNamed(said, name))) return [];
    return [
      { kind: 'band-crossed', from: 0, to: text.length, words: names.slice(0, 1), terms: [was, is] } as const,
    ];
  });
}

/** By its name, or by the first word of it: «وجهة أخرى أو تشتّت» is long to write. */
function isNamed(said: string, name: string): boolean {
  const whole = searchable(name).trim();
  const first = whole.split(/[\s,،:(]+/)[0] ?? whole;
  // «الغرب» is also found in «للغرب» and «غربًا»
  const core = first.replace(/^ال/, '');
  return core.length > 2 ? said.includes(core) : said.includes(whole);
}
