import type { AppendRefusal } from '@/lib/store/store';
import type { Refusal } from './refusal';

/** The store's refusal in the terms of the interface. */
export function appendRefused<T>(
  refusal: AppendRefusal<T>,
  basedOn: number,
  conflict: (since: readonly T[]) => Refusal,
): Refusal {
  switch (refusal.kind) {
    case 'unknown-dossier':
    case 'request-reused':
      return { kind: refusal.kind };
    case 'unknown-base':
      return {
        kind: 'invalid',
        faults: [{ path: ['basedOn'], value: basedOn, code: 'unknown-base', limit: refusal.head }],
      };
    case 'conflict':
      return conflict(refusal.since);
  }
}
