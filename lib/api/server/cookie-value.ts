/** One cookie of those that a request carries. */
export function cookieValue(cookies: string | null | undefined, name: string): string | undefined {
  return (cookies ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}
