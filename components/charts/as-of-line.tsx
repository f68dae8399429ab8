import { chartHeight, chartTop, type Frame, spanOf, xOf } from '@/lib/charts/frame';

/** The end of the as-of day on the chart, at a distance along time; what was not yet known by then is sunken. */
export function AsOfLine({ frame, distance }: { frame: Frame; distance: number }) {
  const unknown = spanOf(frame, Math.min(frame.plot, Math.max(0, distance)), frame.plot);
  const x = xOf(frame, distance);
  return (
    <>
      <rect
        x={unknown.x}
        y={chartTop}
        width={unknown.width}
        height={chartHeight}
        fill="var(--surface-sunken)"
        opacity="0.6"
      />
      {distance < -1 || distance > frame.plot + 1 ? undefined : (
        <path d={`M${x} 0V${chartTop + chartHeight}`} stroke="var(--text)" strokeWidth="1.6" />
      )}
    </>
  );
}
