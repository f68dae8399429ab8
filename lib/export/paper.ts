export const paperSizes = ['a4', 'a3', 'poster'] as const;
export type PaperSize = (typeof paperSizes)[number];

export function isPaperSize(text: string): text is PaperSize {
  return paperSizes.some((size) => size === text);
}

/** CSS pixels in a millimetre. */
export const perMillimetre = 96 / 25.4;

/** Landscape sheets of ISO 216 in millimetres. */
const sheets = { a4: { width: 297, height: 210 }, a3: { width: 420, height: 297 } } as const;

/** Pixels: the white edge, the head with its title, one line of the legend, and the foot. */
export const parts = { edge: 38, head: 66, legendLine: 16, foot: 50 } as const;

/** Pixels: rows stand a little farther apart than on the screen, for a page cannot be brought closer. */
export const paperRows = { pitch: 21, air: 6 } as const;

export type Paper = Readonly<{ width: number; height: number }>;

/** A sheet in pixels; what of it can be drawn on is narrower by the edge on every side. */
export function paperOf(size: Exclude<PaperSize, 'poster'>): Paper {
  const { width, height } = sheets[size];
  return { width: width * perMillimetre, height: height * perMillimetre };
}
