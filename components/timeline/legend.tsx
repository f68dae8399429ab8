'use client';

import { type LegendSample, legendSamples, sampleExtent } from '@/lib/charts/legend-samples';
import { Glyph, GlyphGradients } from '../charts/glyph';
import { useWords } from '../shell/locale';
import { useOpened } from '../ui/use-opened';
import styles from './legend.module.css';

// what most dossiers have; the rest is one press away, and on every page of paper
const first: readonly string[] = ['day', 'between', 'around', 'ongoing', 'before', 'dashed', 'hollow'];

// what stands beside the marks: the bracket of an origin, the tether of a date, the box of a cluster
const strokes = [
  { key: 'origin', d: 'M10 2H6V12H10', dashes: undefined },
  { key: 'tether', d: 'M4 7H30', dashes: '1 3' },
  { key: 'cluster', d: 'M2 2H32V12H2Z', dashes: undefined },
] as const;

/** What extent, edge and outline mean, drawn by the very glyphs of the timeline. */
export function Legend() {
  const words = useWords('legend');
  const [isOpened, onToggle] = useOpened();
  return (
    <>
      <b>{words.when}</b>
      {legendSamples
        .filter(({ key }) => first.includes(key))
        .map((sample) => (
          <Sample key={sample.key} sample={sample} />
        ))}
      <details className={styles.all} onToggle={onToggle}>
        <summary>{words.all}</summary>
        {isOpened ? <AllSigns /> : undefined}
      </details>
    </>
  );
}

function AllSigns() {
  const words = useWords('legend');
  return (
    <div>
      {legendSamples.map((sample) => (
        <Sample key={sample.key} sample={sample} />
      ))}
      {strokes.map(({ key, d, dashes }) => (
        <span key={key}>
          <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
            <path d={d} fill="none" stroke="var(--text)" strokeDasharray={dashes} />
          </svg>
          {words[key]}
        </span>
      ))}
    </div>
  );
}

function Sample({ sample }: { sample: LegendSample }) {
  const words = useWords('legend');
  const { key, shape, width, dashed, hollow } = sample;
  return (
    <span>
      <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
        <GlyphGradients tones={[{ tone: 99, colour: 'var(--text)' }]} />
        <Glyph
          shape={shape}
          {...sampleExtent(sample)}
          y={7}
          colour="var(--text)"
          tone={99}
          dashed={dashed}
          hollow={hollow}
        />
      </svg>
      {words[key]}
    </span>
  );
}
