/** The name of the cookie that holds what of a dossier was declined, so that the server leaves it out of the page. */
export function declinedCookie(slug: string): string {
  return `masar-not-now-${slug}`;
}
