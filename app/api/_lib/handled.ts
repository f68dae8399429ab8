import { readyStore } from '@/app/_server/ready-store';
import { respond, type Work } from '@/lib/api/server/respond';

// Next passes no parameters to a route whose address has none, whatever its types say.
type Context = Readonly<{ params: Promise<Readonly<{ slug?: string }> | undefined> }>;

/** A route handler that does one piece of work with the store. */
export function handled(work: Work) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const slug = (await params)?.slug ?? '';
    return respond(request, slug, readyStore, work);
  };
}
