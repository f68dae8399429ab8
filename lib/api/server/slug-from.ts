/** An address made from a title: its Latin letters and digits, or "dossier" where it has none. */
export function slugFrom(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' || plain === 'new' ? 'dossier' : plain;
}
