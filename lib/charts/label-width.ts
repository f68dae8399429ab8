/**
 * Width of a label in pixels at 1 px type size, estimated per letter class of IBM Plex Sans and its Arabic sister,
 * a little on the wide side. Measured widths would differ between server and browser and make labels jump.
 */
export function labelWidth(text: string, size: number): number {
  let ems = 0;
  for (let place = 0; place < text.length; place++) ems += unitWidth(text.charCodeAt(place));
  return ems * size;
}

/** Latin and Arabic letters, each classed once: thousands of labels are measured while a timeline is laid out. */
const classed = new Float64Array(0x700).fill(-1);
function unitWidth(code: number): number {
  const known = classed[code];
  if (known !== undefined && known >= 0) return known;
  // a letter beyond the first plane is two units, of which the first carries the width
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  const width = letterWidth(String.fromCharCode(code));
  if (code < classed.length) classed[code] = width;
  return width;
}

/** Advance widths in ems, rounded up within each class; Arabic letters by their joined forms, not the isolated ones. */
function letterWidth(letter: string): number {
  if (/[\u064B-\u0652\u200E\u200F]/.test(letter)) return 0;
  if (/[ijl,.:;'’| اأإآرز،]/.test(letter)) return 0.27;
  if (/[ftr()\-Iءدذوة]/.test(letter)) return 0.38;
  if (/[سشصضطظ]/.test(letter)) return 0.72;
  if (/[\u0600-\u06FF]/.test(letter)) return 0.46;
  if (/[acegksvxyzLJF“”]/.test(letter)) return 0.53;
  if (/[mwMW%–—]/.test(letter)) return 0.88;
  if (/[A-Z]/.test(letter)) return 0.66;
  return 0.6;
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
