import { useCallback, useMemo, useRef } from 'react';
import type { Development } from '@/lib/dossier/schema';
import { whatIfIn } from '@/lib/session/what-if-address';
import { trialOf, whatIfOf } from '@/lib/session/what-if-address-written';
import { useSandbox } from '../sandbox/use-sandbox';
import type { useEvidenceAddress } from './use-evidence-address';
import type { Edit } from './use-ratings';

type Here = Readonly<{ query: string; anchorOn: string }>;

/** A sandbox around the matrix: what is rated in it goes into the address and is never saved. */
export function useSandboxed(
  { address, go, settle }: ReturnType<typeof useEvidenceAddress>,
  { query, anchorOn }: Here,
) {
  // there are no weights to edit on this page
  const edits = useRef(0);
  const given = useMemo(() => whatIfIn(new URLSearchParams(query).get('try') ?? undefined), [query]);
  const sandbox = useSandbox({ address, go, settle, query, given, edits });
  const { tried, change } = sandbox;
  const edit = useCallback(
    (recorded: Development, made: Edit) => change(trialOf(made(whatIfOf(address, tried), recorded))),
    [address, tried, change],
  );
  return { sandbox, edit, isSandbox: sandbox.isOn || (address.anchorOn ?? anchorOn) !== anchorOn };
}
