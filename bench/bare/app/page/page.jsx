import { headers } from 'next/headers';

/** Rendered for every request, and empty but for one line. */
export default async function Page() {
  return <p>{(await headers()).get('host')}</p>;
}
