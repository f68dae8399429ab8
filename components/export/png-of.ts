/** Pixels: beyond these no browser gives a canvas. */
const longestSide = 16_000;
const largestArea = 120_000_000;
/** Pixels of a strip below the drawing, cut off again, in which each face shows one letter once it has been read. */
const strip = 24;
const letters = ['M', 'س'].flatMap((letter) => [400, 600].map((weight) => ({ letter, weight })));

/**
 * A drawing as an image at twice its size, or as much as a canvas can hold. Browsers call an image complete before
 * they have read the letters inside it, so this waits until each face is seen to be there.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const { width, height, text } = probed(svg);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await lettersRead(image, height);
    const scale = Math.min(
      2,
      longestSide / Math.max(width, height),
      Math.sqrt(largestArea / (width * height)),
    );
    const { canvas, context } = canvasOf(Math.round(width * scale), Math.round(height * scale));
    context.drawImage(image, 0, 0, width * scale, (height + strip) * scale);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no image')) : resolve(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The drawing with the strip below it. */
function probed(svg: string): Readonly<{ width: number; height: number; text: string }> {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
  root.setAttribute('height', String(height + strip));
  root.setAttribute('viewBox', `0 0 ${width} ${height + strip}`);
  for (const [index, { letter, weight }] of letters.entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of Object.entries({
      ...{ x: strip * index + strip / 2, y: height + 16, 'font-size': 16, 'font-weight': weight },
      'text-anchor': 'middle',
    }))
      text.setAttribute(name, String(value));
    text.textContent = letter;
    root.append(text);
  }
  return { width, height, text: new XMLSerializer().serializeToString(root) };
}

async function lettersRead(image: HTMLImageElement, height: number): Promise<void> {
  const { canvas, context } = canvasOf(strip * letters.length, strip);
  for (let tries = 0; tries < 100; tries++) {
    context.clearRect(0, 0, canvas.width, strip);
    context.drawImage(image, 0, -height);
    const areRead = letters.every((_, index) =>
      // nothing else is painted there: whatever is not clear is the letter
      context.getImageData(index * strip, 0, strip, strip).data.some((value) => value !== 0),
    );
    if (areRead) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the letters of the drawing could not be read');
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  return { canvas, context };
}
