'use client';

import { timeline } from '@/lib/i18n/messages/timeline';
import type { DateShape } from '@/lib/time/date-shape';
import { Glyph, GlyphGradients } from '../charts/glyph';
import { useWords } from '../shell/locale';

const samples = [
  { key: 'day', shape: 'day', width: 12, dashed: false, hollow: false },
  { key: 'between', shape: 'between', width: 26, dashed: false, hollow: false },
  { key: 'around', shape: 'around', width: 34, dashed: false, hollow: false },
  { key: 'process', shape: 'process', width: 30, dashed: false, hollow: false },
  { key: 'before', shape: 'before', width: 30, dashed: false, hollow: false },
  { key: 'dashed', shape: 'day', width: 14, dashed: true, hollow: false },
  { key: 'hollow', shape: 'day', width: 14, dashed: false, hollow: true },
] as const satisfies readonly Readonly<{
  key: string;
  shape: DateShape;
  width: number;
  dashed: boolean;
  hollow: boolean;
}>[];

/** What extent, edge and outline mean, drawn by the very glyphs of the timeline. */
export function Legend() {
  const words = useWords(timeline);
  return (
    <>
      <b>{words.when}</b>
      {samples.map(({ key, shape, width, dashed, hollow }) => (
        <span key={key}>
          <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
            <GlyphGradients tones={[{ tone: 99, colour: 'var(--text)' }]} />
            <Glyph
              shape={shape}
              from={shape === 'before' ? 5 : 2}
              to={width - 2}
              core={shape === 'process' ? { from: 11, to: width - 2 } : undefined}
              y={7}
              colour="var(--text)"
              tone={99}
              dashed={dashed}
              hollow={hollow}
            />
          </svg>
          {words.legend[key]}
        </span>
      ))}
    </>
  );
}
