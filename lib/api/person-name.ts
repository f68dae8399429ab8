import type { z } from 'zod';
import { routes } from '@/lib/routes';
import type { Person, Signed } from './contract';
import type { OperationId, operations } from './operations';
import { sendJson } from './send-json';

const addresses = {
  createDossier: () => routes.api.dossiers(),
  appendEntry: routes.api.entries,
  saveRevision: routes.api.revisions,
};
type SignedId = keyof typeof addresses;

// where earlier versions kept the name, in each browser by itself
const rememberedKey = 'masar.author';

/** The name under which the server keeps what is sent from here; before it knows one, what this browser remembers. */
export function signingName(): string {
  if (typeof document === 'undefined') return '';
  return document.body.dataset.person ?? remembered() ?? '';
}

/** Sends something that is signed: the server is told the name first, and puts it on what it keeps. */
export async function sendSigned<Id extends SignedId>(
  operation: Id,
  slug: string,
  { author, ...body }: Signed<BodyOf<Id>>,
): Promise<AnswerOf<Id>> {
  const { name } = await sendJson<Person>(routes.api.person(), { name: author }, 'PUT');
  if (name !== undefined && typeof document !== 'undefined') document.body.dataset.person = name;
  return sendJson<AnswerOf<Id>>(addresses[operation](slug), body);
}

function remembered(): string | undefined {
  try {
    return window.localStorage.getItem(rememberedKey) ?? undefined;
  } catch {
    // forbidden by whoever owns the browser: then it remembers nothing
    return undefined;
  }
}

// Types alone: the schemas stay on the server, and what a page sends and is told is still what they say.

type Schema<Id extends OperationId, Part extends string> =
  (typeof operations)[Id] extends Readonly<Record<Part, infer Found extends z.ZodType>>
    ? Readonly<z.infer<Found>>
    : never;

/** What an operation is asked with. */
type BodyOf<Id extends OperationId> = Schema<Id, 'body'>;
/** What it answers. */
type AnswerOf<Id extends OperationId> = Schema<Id, 'answer'>;
