import { type Frame, xOf } from '@/lib/charts/frame';

/** The word for time in the gutter, with an arrow the way it runs. */
export function AxisName({ frame, label }: { frame: Frame; label: string }) {
  const x = xOf(frame, -frame.gutter);
  const towards = frame.rightToLeft ? -1 : 1;
  return (
    <g aria-hidden="true">
      <text x={x} y="37" fontSize="12" fontWeight="600" fill="var(--text)">
        {label}
      </text>
      <path
        d={`M${x + 40 * towards} 33h${30 * towards}m${-5 * towards} -4l${5 * towards} 4l${-5 * towards} 4`}
        fill="none"
        stroke="var(--text)"
        strokeWidth="1.4"
      />
    </g>
  );
}
