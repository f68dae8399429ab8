import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { laneNames, spansOf } from '../formats';
import { generatedFacts } from '../generator';
import { type Candidate, offer } from './candidate';

type Point = Readonly<{ x: number; y: number; name: string }>;
type Domain = readonly [number, number];

const rowsPerLane = 12;
let lanes: readonly (readonly Point[])[] = [];
let whole: Domain = [0, 1];
let show: Candidate['show'] = () => {};

/** A scatter has neither pan nor zoom: drag and wheel change the domain of its axis, the least that can be added. */
function Host() {
  const [domain, setDomain] = useState(whole);
  const held = useRef<{ x: number; domain: Domain }>(undefined);
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    show = (nth) => {
      const [middle, half] = [(whole[0] + whole[1]) / 2, (whole[1] - whole[0]) / 2 / nth];
      setDomain([middle - half, middle + half]);
    };
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      setDomain(([from, to]) => {
        const [middle, half] = [(from + to) / 2, ((to - from) / 2) * Math.exp(event.deltaY / 400)];
        return [Math.max(whole[0], middle - half), Math.min(whole[1], middle + half)];
      });
    };
    surface.current?.addEventListener('wheel', onWheel, { passive: false });
  }, []);
  function onPointerMove(event: PointerEvent) {
    if (held.current === undefined) return;
    const [from, to] = held.current.domain;
    const by = ((event.clientX - held.current.x) / 1_140) * (to - from);
    setDomain([from - by, to - by]);
  }
  return (
    <div
      ref={surface}
      id="surface"
      onPointerDown={(event) => {
        held.current = { x: event.clientX, domain };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        held.current = undefined;
      }}
    >
      <ScatterChart width={1200} height={600}>
        <XAxis type="number" dataKey="x" domain={[...domain]} allowDataOverflow />
        <YAxis type="number" dataKey="y" domain={[0, laneNames.length * rowsPerLane]} />
        {lanes.map((points, lane) => (
          <Scatter
            key={laneNames[lane]}
            name={laneNames[lane] ?? ''}
            data={points}
            isAnimationActive={false}
          />
        ))}
      </ScatterChart>
    </div>
  );
}

offer({
  marks: '.recharts-scatter-symbol',
  surface: '#surface',
  prepare: (count) => {
    const spans = spansOf(generatedFacts(count));
    const days = spans.map(({ from, to }) => (from + to) / 2);
    whole = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
    lanes = laneNames.map((_, lane) =>
      spans.flatMap((span, index) =>
        span.lane === lane
          ? [{ x: days[index] ?? 0, y: lane * rowsPerLane + (index % rowsPerLane), name: span.title }]
          : [],
      ),
    );
  },
  mount: (into) => createRoot(into).render(<Host />),
  show: (nth) => show(nth),
});
