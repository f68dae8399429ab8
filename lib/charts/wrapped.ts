import { labelWidth, shortened } from './label-width';

/** A text in as few lines as keep each within `room` pixels, broken at spaces; a longer word is broken where it must be. */
export function wrapped(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (labelWidth(joined, size) <= room) line = joined;
    else {
      if (line !== '') lines.push(line);
      const pieces = broken(word, size, room);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The same in at most two lines; what still has no room is cut. */
export function twoLines(text: string, size: number, room: number): readonly string[] {
  const [first, ...rest] = wrapped(text, size, room);
  if (first === undefined || rest.length === 0) return [first ?? ''];
  return [first, shortened(rest.join(' '), size, room)];
}

function broken(word: string, size: number, room: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && labelWidth(piece + letter, size) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
