type Cited = Readonly<{
  dossier: string;
  development: string | undefined;
  id: string | undefined;
  revision: number;
  entry: number;
  asOf: string;
  copied: string;
}>;

const en = {
  view: 'Copy link to this view',
  development: 'Copy link to this development',
  chooseOne: 'Select a development to copy a link to it.',
  about: 'Whoever opens it sees this layer, day, filter, view and draft. A citation is copied with it.',
  copied: 'Link and citation copied.',
  refused: 'The browser keeps the clipboard to itself. Copy this by hand:',
  text: 'Link and citation',
  citation: ({ dossier, development, id, revision, entry, asOf, copied }: Cited) =>
    [
      development === undefined ? dossier : `${id} “${development}”. ${dossier}`,
      `${revision === 0 ? 'No revision yet' : `Revision ${revision}`}, dossier entry ${entry}, as of ${asOf}`,
      `Copied ${copied}`,
      '',
    ]
      .join('. ')
      .trim(),
};

const ar: typeof en = {
  view: 'نسخ رابط هذا العرض',
  development: 'نسخ رابط هذا التطوّر',
  chooseOne: 'اختر تطوّرًا لنسخ رابطه.',
  about: 'من يفتحه يرى الطبقة واليوم والتصفية والعرض والمسودة نفسها. وتُنسخ معه إحالة مرجعية.',
  copied: 'نُسخ الرابط والإحالة.',
  refused: 'لا يسمح المتصفح بالنسخ إلى الحافظة. انسخ هذا النص بنفسك:',
  text: 'الرابط والإحالة',
  citation: ({ dossier, development, id, revision, entry, asOf, copied }) =>
    [
      development === undefined ? dossier : `\u2068${id}\u2069 «${development}». ${dossier}`,
      `${revision === 0 ? 'لا نسخة بعد' : `النسخة ${revision}`}، قيد الملف ${entry}، وفق المعلوم حتى ${asOf}`,
      `نُسخ في ${copied}`,
      '',
    ]
      .join('. ')
      .trim(),
};

/** A link to what is on the screen, and the line that cites it. */
export const copyLink = { en, ar };
