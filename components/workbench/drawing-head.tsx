import { DrawingTools } from '../timeline/drawing-tools';
import { TimelineHead } from '../timeline/timeline-head';
import { LagLegend } from './later-parts';
import type { useWorkbench } from './use-workbench';

type Props = Readonly<{
  bench: Pick<ReturnType<typeof useWorkbench>, 'address' | 'even' | 'allLabels' | 'settle'>;
}>;

/** Above the axis: how to read what is drawn, and how it is drawn. */
export function DrawingHead({ bench }: Props) {
  const { address, even, allLabels, settle } = bench;
  return (
    <TimelineHead>
      {address.lag ? <LagLegend /> : undefined}
      <DrawingTools
        even={even}
        onEven={(next) => settle({ even: next, view: undefined })}
        allLabels={allLabels}
        onAllLabels={(next) => settle({ allLabels: next })}
      />
    </TimelineHead>
  );
}
