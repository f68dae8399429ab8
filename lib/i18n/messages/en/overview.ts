/** The whole axis below the timeline, the window on it, and what lies outside that window. */
export const overview = {
  name: 'Even scale',
  brush: 'Part of the axis in view',
  start: 'Start of the view',
  end: 'End of the view',
  earlier: (count: number) =>
    count === 0 ? 'Nothing earlier than the view' : `${count} earlier than the view: go to the nearest`,
  later: (count: number) =>
    count === 0 ? 'Nothing later than the view' : `${count} later than the view: go to the nearest`,
  count: (count: number) => `${count}`,
};
