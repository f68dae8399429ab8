import { labelWidth, shortened } from '@/lib/charts/label-width';
import { markingWidth, SheetMarking } from './sheet-marking';

type Props = Readonly<{
  width: number;
  rightToLeft: boolean;
  title: string;
  question: string;
  facts: readonly string[];
  marking: string;
}>;

/** The head of a page: what it shows, as of which day, what is left out, and how it may be handled. */
export function SheetHead({ width, rightToLeft, title, question, facts, marking }: Props) {
  const start = rightToLeft ? width : 0;
  const end = rightToLeft ? 0 : width;
  const room = width - markingWidth(marking, 16) - 16;
  const named = shortened(title, 18, room);
  const after = labelWidth(named, 18) + 14;
  return (
    <g>
      <text x={start} y="17" fontSize="18" fontWeight="600" fill="var(--text)">
        {named}
      </text>
      {room - after < 120 ? undefined : (
        <text x={rightToLeft ? start - after : after} y="17" fontSize="13" fill="var(--text-muted)">
          {shortened(question, 13, room - after)}
        </text>
      )}
      <text x={start} y="40" fontSize="12" fill="var(--text)">
        {facts.join(' · ')}
      </text>
      <SheetMarking marking={marking} x={end} y={0} toTheLeft={!rightToLeft} size={16} />
      <path d={`M0 52H${width}`} stroke="var(--text)" strokeWidth="2" />
    </g>
  );
}
