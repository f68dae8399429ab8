/**
 * Width of a label in pixels at 1 px type size, estimated per letter class of IBM Plex Sans and its Arabic sister,
 * a little on the wide side. Measured widths would differ between server and browser and make labels jump.
 */
export function labelWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * size;
}

function letterWidth(letter: string): number {
  if (/[\u064B-\u0652\u200E\u200F]/.test(letter)) return 0;
  if (/[اأإآلر١1.,:;'|!،]/.test(letter)) return 0.32;
  if (/[\u0600-\u06FF]/.test(letter)) return 0.56;
  if (/[ilj\-()]/.test(letter)) return 0.3;
  if (/[ftr ]/.test(letter)) return 0.36;
  if (/[mwMW%–—]/.test(letter)) return 0.88;
  if (/[A-Z]/.test(letter)) return 0.65;
  return 0.58;
}

/** The text, cut at a letter with an ellipsis where it would be wider than `room` pixels. */
export function shortened(text: string, size: number, room: number): string {
  if (labelWidth(text, size) <= room) return text;
  let kept = '';
  for (const letter of text) {
    if (labelWidth(`${kept}${letter}…`, size) > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
