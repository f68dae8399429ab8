import { inDigits, type Tongue } from './tongue';

const made = new WeakMap<object, Map<Tongue, unknown>>();

/** A topic's words with every figure in them in the digits of the tongue, whether it is a text or a phrase to fill in. */
export function wordsInDigits<Words>(tongue: Tongue, words: Words): Words {
  if (!tongue.endsWith('-arab') || typeof words !== 'object' || words === null) return words;
  const known = made.get(words) ?? new Map<Tongue, unknown>();
  made.set(words, known);
  if (!known.has(tongue))
    known.set(tongue, new Proxy(words, { get: (all, key) => figured(tongue, Reflect.get(all, key)) }));
  return known.get(tongue) as Words;
}

function figured(tongue: Tongue, value: unknown): unknown {
  if (typeof value === 'string') return inDigits(tongue, value);
  if (typeof value === 'function') return (...given: unknown[]) => figured(tongue, value(...given));
  return Array.isArray(value) ? value.map((each) => figured(tongue, each)) : wordsInDigits(tongue, value);
}
