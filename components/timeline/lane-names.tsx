import { memo } from 'react';
import { ScenarioShape } from '@/components/charts/scenario-mark';
import { type Frame, xOf } from '@/lib/charts/frame';
import { shortened } from '@/lib/charts/label-width';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Lane } from '@/lib/charts/timeline-lanes';
import type { LaneView } from '@/lib/charts/timeline-view';
import { twoLines } from '@/lib/charts/wrapped';
import { useWords } from '../shell/locale';

type Props = Readonly<{
  frame: Frame;
  lanes: readonly Pick<LaneView, 'lane' | 'top' | 'unlabelled' | 'height'>[];
  shelf: Readonly<{ top: number; height: number }>;
  scenarios: readonly ScenarioView[];
}>;
type Said = Readonly<{ name: string; detail: string | undefined; scenario?: ScenarioView | undefined }>;

/** The rules between lanes and, in the gutter, whose lane it is. */
export const LaneNames = memo(function LaneNames({ frame, lanes, shelf, scenarios }: Props) {
  const [words, named] = [useWords('timeline'), useWords('lanes')];
  const start = xOf(frame, -frame.gutter);
  const towards = frame.rightToLeft ? -1 : 1;
  const name = (y: number, { name: text, detail, scenario }: Said, height: number) => {
    const lines = twoLines(text, 13, frame.gutter - 18);
    const under = y + (lines.length - 1) * 14 + 14;
    return (
      <>
        {lines.map((line, index) => (
          <text
            key={line}
            x={start + 16 * towards}
            y={y + index * 14}
            fontSize="13"
            fontWeight="600"
            fill={scenario?.colour ?? 'var(--text-muted)'}
          >
            {line}
          </text>
        ))}
        {detail === undefined || under > y - 17 + height ? undefined : (
          <text x={start + 16 * towards} y={under} fontSize="10.5" fill="var(--text-muted)">
            {shortened(detail, 10.5, frame.gutter - 20)}
          </text>
        )}
      </>
    );
  };
  function said({ key, kind, name: own, count }: Lane): Said {
    const scenario = kind === 'scenario' ? scenarios.find(({ id }) => id === key) : undefined;
    if (scenario !== undefined) return { name: scenario.name, detail: scenario.detail, scenario };
    if (kind === 'context' || kind === 'scenario')
      return { name: words.context, detail: words.contextDetail };
    const text = own ?? (kind === 'no-actor' || kind === 'no-place' ? named.none[kind] : named.others);
    return { name: text, detail: named.count(count) };
  }
  return (
    <g aria-hidden="true">
      {lanes.map(({ lane, top, unlabelled, height }) => {
        const own = said(lane);
        return (
          <g key={lane.key ?? 'none'}>
            <path d={`M0 ${top}H${frame.width}`} stroke="var(--rule)" />
            {frame.gutter === 0 ? undefined : (
              <>
                {own.scenario === undefined ? undefined : (
                  <ScenarioShape scenario={own.scenario} x={start + 6 * towards} y={top + 13} />
                )}
                {name(top + 17, own, height)}
                {unlabelled === 0 ? undefined : (
                  <text
                    x={start + 16 * towards}
                    y={top + 61 - (own.scenario === undefined && lane.kind !== 'context' ? 0 : 14)}
                    fontSize="10.5"
                    fill="var(--text-muted)"
                  >
                    {words.unlabelled(unlabelled)}
                  </text>
                )}
              </>
            )}
          </g>
        );
      })}
      <path d={`M0 ${shelf.top}H${frame.width}`} stroke="var(--rule)" />
      {shelf.height === 0 ? undefined : (
        <>
          {frame.gutter === 0
            ? undefined
            : name(shelf.top + 17, { name: words.undated, detail: words.undatedDetail }, shelf.height)}
          <path d={`M0 ${shelf.top + shelf.height}H${frame.width}`} stroke="var(--rule)" />
        </>
      )}
    </g>
  );
});
