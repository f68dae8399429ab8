import { type DataItem, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { laneNames, millisecondsPerDay, spansOf } from '../formats';
import { generatedFacts } from '../generator';
import { offer } from './candidate';

/** vis-timeline as its documentation sets it up: groups for lanes, a fixed height; stacked, or stacked and clustered. */
export function offerVisTimeline(clustered: boolean): void {
  let items: DataItem[] = [];
  let ends = { start: 0, end: 0 };
  let timeline: Timeline | undefined;
  let drawn = false;
  offer({
    marks: '.vis-item',
    surface: '.vis-panel.vis-center',
    prepare: (count) => {
      const spans = spansOf(generatedFacts(count));
      ends = {
        start: spans.reduce((first, { from }) => Math.min(first, from), Infinity) * millisecondsPerDay,
        end: spans.reduce((last, { to }) => Math.max(last, to), -Infinity) * millisecondsPerDay,
      };
      items = spans.map(({ id, title, lane, from, to }) => ({
        id,
        content: title,
        group: lane,
        start: new Date(from * millisecondsPerDay),
        ...(to - from > 1 ? { end: new Date(to * millisecondsPerDay), type: 'range' } : { type: 'point' }),
      }));
    },
    mount: (into) => {
      const groups = laneNames.map((content, id) => ({ id, content }));
      timeline = new Timeline(into, items, groups, {
        height: 600,
        // its wheel would otherwise go on to milliseconds, where nothing is left to draw
        zoomMin: (ends.end - ends.start) / 64,
        // given everything at once it fits its range to the items, but draws them there only when told to
        onInitialDrawComplete: () => {
          timeline?.redraw();
          drawn = true;
        },
        ...(clustered ? { cluster: {} } : {}),
      });
    },
    isDrawn: () => drawn,
    show: (nth) => {
      const [middle, half] = [(ends.start + ends.end) / 2, (ends.end - ends.start) / 2 / nth];
      timeline?.setWindow(middle - half, middle + half, { animation: false });
    },
  });
}
