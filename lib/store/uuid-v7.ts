/** An id that sorts by the moment it was made (RFC 9562, version 7), from milliseconds and ten random bytes. */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  const time = Math.trunc(milliseconds).toString(16).padStart(12, '0').slice(-12);
  const noise = Array.from({ length: 10 }, (_, index) => (random[index] ?? 0).toString(16).padStart(2, '0'));
  const [a = '00', b = '00', c = '00', ...rest] = noise;
  const variant = ((Number.parseInt(c, 16) & 0x3f) | 0x80).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${a.slice(1)}${b}`,
    `${variant}${rest[0]}`,
    rest.slice(1, 7).join(''),
  ].join('-');
}
