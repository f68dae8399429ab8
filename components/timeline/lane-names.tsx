import { ScenarioShape } from '@/components/charts/scenario-mark';
import { type Frame, xOf } from '@/lib/charts/frame';
import { shortened } from '@/lib/charts/label-width';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineView } from '@/lib/charts/timeline-view';

type Props = Readonly<{
  frame: Frame;
  view: TimelineView;
  scenarios: readonly ScenarioView[];
  words: Readonly<{
    context: string;
    contextDetail: string;
    undated: string;
    undatedDetail: string;
    unlabelled: (count: number) => string;
  }>;
}>;

/** The rules between lanes and, in the gutter, whose lane it is. */
export function LaneNames({ frame, view, scenarios, words }: Props) {
  const edge = -frame.gutter;
  const towards = frame.rightToLeft ? -1 : 1;
  const name = (y: number, text: string, detail: string | undefined, colour: string) => (
    <>
      <text x={xOf(frame, edge) + 16 * towards} y={y} fontSize="13" fontWeight="600" fill={colour}>
        {shortened(text, 13, frame.gutter - 22)}
      </text>
      {detail === undefined ? undefined : (
        <text x={xOf(frame, edge) + 16 * towards} y={y + 14} fontSize="10.5" fill="var(--text-muted)">
          {shortened(detail, 10.5, frame.gutter - 20)}
        </text>
      )}
    </>
  );
  const { shelf } = view;
  return (
    <g aria-hidden="true">
      {view.lanes.map((lane) => {
        const scenario = scenarios.find(({ id }) => id === lane.lane);
        const unlabelled = lane.unlabelled === 0 ? undefined : words.unlabelled(lane.unlabelled);
        return (
          <g key={lane.lane ?? 'context'}>
            <path d={`M0 ${lane.top}H${frame.width}`} stroke="var(--rule)" />
            {frame.gutter === 0 ? undefined : scenario === undefined ? (
              name(lane.top + 17, words.context, words.contextDetail, 'var(--text-muted)')
            ) : (
              <>
                <ScenarioShape scenario={scenario} x={xOf(frame, edge) + 6 * towards} y={lane.top + 13} />
                {name(lane.top + 17, scenario.name, scenario.detail, scenario.colour)}
              </>
            )}
            {frame.gutter === 0 || unlabelled === undefined ? undefined : (
              <text
                x={xOf(frame, edge) + 16 * towards}
                y={lane.top + 47}
                fontSize="10.5"
                fill="var(--text-muted)"
              >
                {unlabelled}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M0 ${shelf.top}H${frame.width}`} stroke="var(--rule)" />
      {shelf.height === 0 ? undefined : (
        <>
          {frame.gutter === 0
            ? undefined
            : name(shelf.top + 17, words.undated, words.undatedDetail, 'var(--text-muted)')}
          <path d={`M0 ${shelf.top + shelf.height}H${frame.width}`} stroke="var(--rule)" />
        </>
      )}
    </g>
  );
}
