'use client';

import { useState } from 'react';
import type { DossierView, EntryKept, NewEntryBody, Signed } from '@/lib/api/contract';
import { isWhole } from '@/lib/api/is-whole';
import { sendSigned } from '@/lib/api/person-name';
import { ApiProblem, readJson } from '@/lib/api/send-json';
import { type SendOutcome, sendOutcome } from '@/lib/api/send-outcome';
import type { Dossier } from '@/lib/dossier/schema';
import { routes } from '@/lib/routes';

/** What a form is about: the dossier as it was in view, and the number of its last entry. */
export type DossierInView = Readonly<{ dossier: Dossier; seq: number; log: DossierView['log'] }>;
/** A change made anew from what the person gave, on whatever the dossier has become. */
export type Making = (now: DossierInView) => NewEntryBody['change'];
export type SignedChange = Readonly<{ author: string; reason: string; make: Making }>;

type Conflict = Extract<SendOutcome<EntryKept>, { kind: 'conflict' }> & Readonly<{ now: DossierInView }>;
export type EntryOutcome =
  | Conflict
  | Extract<SendOutcome<EntryKept>, { kind: 'refused' | 'unreachable' | 'overtaken' }>;

type Sending = Readonly<{ busy: boolean; outcome: EntryOutcome | undefined; wish: SignedChange | undefined }>;

/**
 * Sends a change of the dossier. If somebody came first nothing is written: the dossier is read again, and what was
 * given can be sent once more on top of it.
 */
export function useEntry(slug: string, onKept: (kept: EntryKept) => void) {
  const [sending, setSending] = useState<Sending>({ busy: false, outcome: undefined, wish: undefined });
  async function send(wish: SignedChange, standing: DossierInView) {
    setSending({ busy: true, outcome: undefined, wish });
    const { author, reason, make } = wish;
    // what is written must not lose the texts that the page came without
    const whole = isWhole(standing) ? standing : await wholeNow(slug);
    if (whole === undefined) return setSending({ busy: false, outcome: { kind: 'unreachable' }, wish });
    const { dossier, seq, log } = whole;
    const body: Signed<NewEntryBody> = {
      basedOn: standing.seq,
      author,
      reason,
      change: make({ dossier, seq, log }),
    };
    const outcome = await sendOutcome(sendSigned('appendEntry', slug, body));
    if (outcome.kind === 'saved') {
      setSending({ busy: false, outcome: undefined, wish: undefined });
      return onKept(outcome.answer);
    }
    const answer = outcome.kind === 'conflict' ? await withStanding(outcome, slug) : outcome;
    setSending({ busy: false, outcome: answer, wish });
  }
  return { ...sending, send };
}

async function withStanding(
  conflict: Extract<SendOutcome<EntryKept>, { kind: 'conflict' }>,
  slug: string,
): Promise<EntryOutcome> {
  const now = await wholeNow(slug);
  return now === undefined ? { kind: 'unreachable' } : { ...conflict, now };
}

async function wholeNow(slug: string): Promise<DossierView | undefined> {
  try {
    return await readJson<DossierView>(routes.api.dossier(slug), new AbortController().signal);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return undefined;
  }
}
