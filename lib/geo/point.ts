/** A place on the drawing, in the units of the base map's frame; y grows downward. */
export type Point = Readonly<{ x: number; y: number }>;
