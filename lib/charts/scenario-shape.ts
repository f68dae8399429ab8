/** A closed outline about the origin, at most 5.3 from it each way; `open` shapes are drawn as an outline only. */
export type Shape = Readonly<{ name: string; path: string; open: boolean }>;

/** The shape of the nth scenario, 1 … 12: told apart without colour, at the size of a letter. */
export function shapeAt(position: number): Shape {
  const shape = shapes[position - 1];
  if (shape === undefined) throw new RangeError(`no shape for scenario ${position}`);
  return shape;
}

const shapes: readonly Shape[] = [
  { name: 'circle', path: 'M-4.6 0a4.6 4.6 0 1 1 9.2 0a4.6 4.6 0 1 1-9.2 0Z', open: false },
  { name: 'triangle', path: 'M0-4.7L5.2 4.5H-5.2Z', open: false },
  { name: 'square', path: 'M-4.2-4.2H4.2V4.2H-4.2Z', open: false },
  { name: 'diamond', path: 'M0-5.3L5.3 0L0 5.3L-5.3 0Z', open: true },
  { name: 'triangle-down', path: 'M0 4.7L5.2-4.5H-5.2Z', open: true },
  { name: 'plus', path: 'M-1.7-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z', open: false },
  { name: 'circle-open', path: 'M-4.4 0a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1-8.8 0Z', open: true },
  {
    name: 'star',
    path: 'M0-5.3L1.4-1.7L5.1-1.6L2.2.7L3.2 4.4L0 2.3L-3.2 4.4L-2.2.7L-5.1-1.6L-1.4-1.7Z',
    open: false,
  },
  { name: 'hourglass', path: 'M-4.6-4.8H4.6L1 0L4.6 4.8H-4.6L-1 0Z', open: false },
  { name: 'square-open', path: 'M-4.2-4.2H4.2V4.2H-4.2Z', open: true },
  { name: 'half-disc', path: 'M-5 2.4A5 5 0 0 1 5 2.4Z', open: false },
  {
    name: 'saltire',
    path: 'M-5-3.2L-3.2-5L0-1.8L3.2-5L5-3.2L1.8 0L5 3.2L3.2 5L0 1.8L-3.2 5L-5 3.2L-1.8 0Z',
    open: true,
  },
];
