import { notFound } from 'next/navigation';

/** Any other address: rendered on demand like every page, so that its scripts carry the nonce of the policy. */
export default function NoSuchPage() {
  notFound();
}
