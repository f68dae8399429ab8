import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Point } from '@/lib/geo/point';
import styles from './scenario-map.module.css';

type Props = Readonly<{
  area: Readonly<{ centre: Point; radii: Point }>;
  scenario: ScenarioView;
  prefix: string;
}>;

/** Open country without a named place: hatched in its scenario's colour, dashed at the edge. */
export function OpenArea({ area, scenario, prefix }: Props) {
  const id = `${prefix}open${scenario.position}`;
  return (
    <>
      <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="12" stroke={scenario.colour} strokeWidth="2.4" opacity="0.6" />
      </pattern>
      <ellipse
        className={styles.area}
        cx={area.centre.x}
        cy={area.centre.y}
        rx={area.radii.x}
        ry={area.radii.y}
        stroke={scenario.colour}
        fill={`url(#${id})`}
      />
    </>
  );
}
