/** What leaves the application: files and paper. */
export const exporting = {
  values: {
    favour: 'for',
    against: 'against',
    neither: 'neither',
    from: { report: 'report', elsewhere: 'elsewhere' },
  },
  calendar: {
    asOf: (day: string) => `As known on ${day}.`,
    leftOut: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? 'One development has no date and is not in this calendar.'
          : `${count} developments have no date and are not in this calendar.`,
    happened: (when: string) => `Happened: ${when}.`,
    openEnd: 'Only one end of this date is known; the entry stands on that day.',
    stillGoingOn: (day: string) => `Still going on; shown until ${day}, the day of this knowledge.`,
    known: (when: string) => `Became known: ${when}.`,
    source: (who: string, grade: string) => `Said by: ${who}. Grade ${grade}.`,
    doubt: (text: string) => `Doubt: ${text}`,
  },
  sheet: {
    asOf: (day: string) => `As known on ${day}`,
    from: (first: string, last: string) => `${first} to ${last}`,
    tried: (day: string) => `As if published on ${day}: a trial, in no record.`,
    unknownYet: (count: number) => `${count} not yet known`,
    filteredOut: (count: number) => `${count} filtered out`,
    outOfView: (count: number) => `${count} outside this stretch`,
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    continues: 'continues',
    continued: 'continued',
    drawing: (title: string, number: number, of: number) => `Timeline of ${title}, page ${number} of ${of}`,
  },
  panel: {
    what: 'What',
    everything: 'Everything known',
    view: 'What is in view',
    pictures: 'As a picture',
    lists: 'As a list',
    paper: 'On paper',
    formats: {
      svg: 'SVG drawing',
      png: 'PNG image',
      csv: 'CSV table',
      ics: 'ICS calendar',
    },
    sizes: { a4: 'A4 pages', a3: 'A3 pages', poster: 'One poster' },
    unknownYet: (count: number, day: string) =>
      count === 1
        ? `One development was not yet known on ${day} and is in no export.`
        : `${count} developments were not yet known on ${day} and are in no export.`,
    outside: (count: number) =>
      count === 1 ? 'One development is not in view.' : `${count} developments are not in view.`,
    undated: (count: number) =>
      count === 1
        ? 'One development has no date: it is not in the calendar.'
        : `${count} developments have no date: they are not in the calendar.`,
    tableNote: 'Column names of the table are the same in both languages; open it as UTF-8.',
    making: 'Making the file…',
    made: (name: string) => `Saved as ${name}`,
    failed: 'The picture could not be made in this browser. The pages on paper hold the same.',
    forPrograms: 'For programs, always as saved:',
  },
  print: {
    title: (dossier: string) => `${dossier}: timeline on paper`,
    size: 'Paper',
    print: 'Print',
    back: 'Back to the workbench',
    pages: (count: number) => (count === 1 ? 'One page' : `${count} pages`),
    hint: 'In the print dialog choose this paper, landscape, no margins, without headers and footers.',
    posterHint: 'The poster is one page as large as it needs; save it as PDF.',
    nothing: 'Nothing was known by this day, or the filter leaves nothing.',
  },
};
