'use client';

import { useState } from 'react';
import { useLocale } from '@/components/shell/locale';
import { rememberName } from '@/components/ui/remembered-name';
import type { EntryKept, NewEntryBody } from '@/lib/api/contract';
import { sendJson } from '@/lib/api/send-json';
import { type SendOutcome, sendOutcome } from '@/lib/api/send-outcome';
import { routes } from '@/lib/routes';
import { queryAfter } from '@/lib/workbench/query-after';

type Sending = Readonly<{
  busy: boolean;
  outcome: Exclude<SendOutcome<EntryKept>, { kind: 'saved' }> | undefined;
  body: NewEntryBody | undefined;
}>;

/** Sends a change of the dossier; once it is kept, goes back to the workbench, which then shows it. */
export function useEntry(slug: string) {
  const locale = useLocale();
  const [sending, setSending] = useState<Sending>({ busy: false, outcome: undefined, body: undefined });
  async function send(body: NewEntryBody) {
    setSending({ busy: true, outcome: undefined, body });
    const outcome = await sendOutcome(sendJson<EntryKept>(routes.api.entries(slug), body));
    if (outcome.kind !== 'saved') return setSending({ busy: false, outcome, body });
    rememberName(body.author);
    // A whole new page: nothing of the old dossier is left in a cache.
    window.location.assign(routes.workbench(locale, slug) + queryAfter(window.location.search, body.change));
  }
  return { ...sending, send };
}
