import { shortened } from '@/lib/charts/label-width';
import { markingWidth, SheetMarking } from './sheet-marking';

type Props = Readonly<{
  width: number;
  rightToLeft: boolean;
  notice: string | undefined;
  permalink: string;
  page: string;
  marking: string;
}>;

/** The foot of a page: what must be kept in mind, where the same can be seen, which page it is, and the marking. */
export function SheetFoot({ width, rightToLeft, notice, permalink, page, marking }: Props) {
  const at = (distance: number) => (rightToLeft ? width - distance : distance);
  const beside = width - markingWidth(marking, 16) - 14;
  return (
    <g fontSize="11" fill="var(--text-muted)">
      <path d={`M0 .5H${width}`} stroke="var(--rule-strong)" />
      {notice === undefined ? undefined : (
        <text x={at(0)} y="17" fill="var(--text)">
          {shortened(notice, 11, beside - 110)}
        </text>
      )}
      <text x={at(beside)} y="17" textAnchor="end">
        {page}
      </text>
      <a href={permalink}>
        <text
          x={at(0)}
          y="36"
          fontSize="10"
          direction="ltr"
          textAnchor={rightToLeft ? 'end' : 'start'}
          fill="var(--text-muted)"
        >
          {shortened(permalink, 10, beside)}
        </text>
      </a>
      <SheetMarking marking={marking} x={at(width)} y={8} toTheLeft={!rightToLeft} size={16} />
    </g>
  );
}
