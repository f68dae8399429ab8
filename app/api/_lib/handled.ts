import { readyStore } from '@/app/_server/ready-store';
import { respond, type Work } from '@/lib/api/server/respond';
import { whoAsks } from '@/lib/api/server/who';
import { env } from '@/lib/env';

// Next passes no parameters to a route whose address has none, whatever its types say.
type Context = Readonly<{ params: Promise<Readonly<{ slug?: string }> | undefined> }>;

/** A route handler that does one piece of work with the store, for whoever asks. */
export function handled(work: Work) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const slug = (await params)?.slug ?? '';
    const who = whoAsks(request.headers, env(), Date.now());
    if (who === undefined) throw new Error('the gate let somebody through without a session');
    return respond(request, slug, readyStore, work, who);
  };
}
