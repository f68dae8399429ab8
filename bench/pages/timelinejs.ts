import { laneNames, millisecondsPerDay, spansOf } from '../formats';
import { generatedFacts } from '../generator';
import { offer } from './candidate';

// its own script, loaded before this one, leaves a global
type Story = Readonly<{ events: readonly object[] }>;
type Navigation = Readonly<{ setZoomFactor: (factor: number) => void }>;
declare const TL: { Timeline: new (into: string, story: Story, options: object) => { _timenav: Navigation } };

let story: Story = { events: [] };
let timeline: { _timenav: Navigation } | undefined;

offer({
  marks: '.tl-timemarker',
  surface: '.tl-timenav',
  zoomButtons: {
    in: '.tl-menubar-button:has(.tl-icon-zoom-in)',
    out: '.tl-menubar-button:has(.tl-icon-zoom-out)',
  },
  prepare: (count) => {
    story = {
      events: spansOf(generatedFacts(count)).map(({ id, title, lane, from, to }) => ({
        unique_id: id,
        text: { headline: title },
        group: laneNames[lane],
        start_date: dateOf(from),
        ...(to - from > 1 ? { end_date: dateOf(to) } : {}),
      })),
    };
  },
  mount: (into) => {
    into.id = 'timeline';
    into.style.blockSize = '600px';
    timeline = new TL.Timeline('timeline', story, {
      font: false,
      timenav_height_percentage: 70,
      script_path: `${location.origin}/timelinejs/js/`,
    });
  },
  // its scale is in screens for the whole time, its smallest a half
  show: (nth) => timeline?._timenav.setZoomFactor(nth),
});

function dateOf(day: number) {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
