import type { DateShape } from '@/lib/time/date-shape';

/** Every way in which a date and its standing are drawn, with the room its sample takes in pixels. */
export const legendSamples = [
  { key: 'day', shape: 'day', width: 12, dashed: false, hollow: false },
  { key: 'between', shape: 'between', width: 26, dashed: false, hollow: false },
  { key: 'around', shape: 'around', width: 34, dashed: false, hollow: false },
  { key: 'calendar', shape: 'calendar', width: 30, dashed: false, hollow: false },
  { key: 'either', shape: 'either', width: 34, dashed: false, hollow: false },
  { key: 'process', shape: 'process', width: 34, dashed: false, hollow: false },
  { key: 'ongoing', shape: 'ongoing', width: 34, dashed: false, hollow: false },
  { key: 'before', shape: 'before', width: 30, dashed: false, hollow: false },
  { key: 'after', shape: 'after', width: 30, dashed: false, hollow: false },
  { key: 'undated', shape: 'undated', width: 12, dashed: false, hollow: false },
  { key: 'dashed', shape: 'day', width: 12, dashed: true, hollow: false },
  { key: 'hollow', shape: 'day', width: 12, dashed: false, hollow: true },
] as const satisfies readonly Readonly<{
  key: string;
  shape: DateShape;
  width: number;
  dashed: boolean;
  hollow: boolean;
}>[];

export type LegendSample = (typeof legendSamples)[number];

/** Where the glyph of a sample begins and ends, and its sure core, in pixels from the sample's start. */
export function sampleExtent({ shape, width }: LegendSample) {
  // arrows and rings reach a little beyond their ends
  const inset = shape === 'before' || shape === 'after' || shape === 'either' ? 5 : 2;
  const goesOn = shape === 'process' || shape === 'ongoing';
  const core = goesOn ? { from: shape === 'process' ? 11 : 2, to: width - 11 } : undefined;
  return { from: inset, to: width - inset, core };
}
