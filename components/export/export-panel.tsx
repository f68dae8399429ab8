'use client';

import { useState } from 'react';
import type { DossierPicture } from '@/lib/charts/dossier-picture';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { type ExportView, exportedItems } from '@/lib/export/export-view';
import { type FileKind, fileName } from '@/lib/export/file-name';
import { paperSizes } from '@/lib/export/paper';
import { sandboxNotice } from '@/lib/export/sandbox-notice';
import { fullDay } from '@/lib/i18n/dates';
import { routes } from '@/lib/routes';
import { type Address, writeAddress } from '@/lib/session/address';
import type { IsoDate } from '@/lib/time/civil-date';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Choice } from '../ui/field';
import styles from './export.module.css';
import { madeFile } from './made-file';
import { withQuery } from './with-query';

type Props = Readonly<{
  slug: string;
  /** The recorded dossier, without a draft. */
  recorded: Dossier;
  /** All that is known by the as-of day, before any filter. */
  picture: DossierPicture;
  layer: Layer;
  asOfOn: IsoDate;
  rightToLeft: boolean;
  address: Address;
  /** Ids that the filter lets through; all where there is no filter. */
  kept: ReadonlySet<string> | undefined;
}>;

const pictures = ['svg', 'png'] as const satisfies readonly FileKind[];
const lists = ['csv', 'ics'] as const satisfies readonly FileKind[];
const ranges = ['everything', 'view'] as const;
type Progress = 'making' | 'failed' | Readonly<{ made: string }> | undefined;

/** Takes the timeline out: as a picture, as a list, on paper; of what is in view or of everything known. */
export function ExportPanel(props: Props) {
  const { slug, address, recorded } = props;
  const words = useWords('exporting');
  const locale = useLocale();
  const tongue = useTongue();
  const [range, setRange] = useState<(typeof ranges)[number]>('everything');
  const [progress, setProgress] = useState<Progress>();
  const scope: Address =
    range === 'view' ? address : { ...address, view: undefined, filter: undefined, selected: undefined };
  const query = writeAddress(scope);
  const exportView = {
    ...props,
    total: recorded.developments.length,
    days: scope.view,
    triedOn: address.whatIf?.anchorOn,
    sandbox: sandboxNotice(tongue, recorded, address),
    kept: range === 'view' ? props.kept : undefined,
    permalink: `${typeof window === 'undefined' ? '' : window.location.origin}${withQuery(routes.workbench(locale, slug), query)}`,
  } satisfies ExportView;

  async function save(kind: FileKind) {
    setProgress('making');
    const name = fileName(slug, props.asOfOn, kind, range);
    try {
      const file = await madeFile(exportView, kind, tongue);
      const { saveFile } = await import('./save-file');
      saveFile(name, file);
      setProgress({ made: name });
    } catch (error) {
      // a browser may refuse an image of this size; the reader is told what still works
      console.error(error);
      setProgress('failed');
    }
  }
  const buttons = (kinds: readonly FileKind[], label: string) => (
    <fieldset>
      <legend>{label}</legend>
      {kinds.map((kind) => (
        <Button looks="tool" key={kind} disabled={progress === 'making'} onClick={() => save(kind)}>
          {words.panel.formats[kind]}
        </Button>
      ))}
    </fieldset>
  );
  return (
    <>
      <div className={styles.files}>
        <fieldset>
          <legend>{words.panel.what}</legend>
          {ranges.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="export-range"
              checked={range === each}
              onChange={() => setRange(each)}
            >
              {words.panel[each]}
            </Choice>
          ))}
        </fieldset>
        {buttons(pictures, words.panel.pictures)}
        {buttons(lists, words.panel.lists)}
        <fieldset>
          <legend>{words.panel.paper}</legend>
          {paperSizes.map((size) => (
            <a
              key={size}
              href={`${routes.print(locale, slug)}?size=${size}${query === '' ? '' : `&${query}`}`}
            >
              {words.panel.sizes[size]}
            </a>
          ))}
        </fieldset>
      </div>
      <ExportNotes exportView={exportView} />
      <p className={styles.notes}>
        {words.panel.forPrograms}{' '}
        <a href={withQuery(routes.api.table(slug), programs(query, locale))}>{words.panel.formats.csv}</a>
        {' · '}
        <a href={withQuery(routes.api.calendar(slug), programs(query, locale))}>{words.panel.formats.ics}</a>
      </p>
      <p role="status">
        {progress === undefined
          ? undefined
          : progress === 'making'
            ? words.panel.making
            : progress === 'failed'
              ? words.panel.failed
              : words.panel.made(progress.made)}
      </p>
    </>
  );
}

function programs(query: string, locale: string): string {
  return `locale=${locale}${query === '' ? '' : `&${query}`}`;
}

/** What is in no file, or not in this one, and why. */
function ExportNotes({ exportView }: Readonly<{ exportView: ExportView }>) {
  const { panel } = useWords('exporting');
  const tongue = useTongue();
  const { items, unknownYet, filteredOut, outOfView } = exportedItems(exportView);
  const undated = items.filter(({ window }) => window === undefined).length;
  const outside = filteredOut + outOfView;
  return (
    <ul className={styles.notes}>
      {unknownYet > 0 ? (
        <li>{panel.unknownYet(unknownYet, fullDay(tongue, exportView.asOfOn))}</li>
      ) : undefined}
      {outside > 0 ? <li>{panel.outside(outside)}</li> : undefined}
      {undated > 0 ? <li>{panel.undated(undated)}</li> : undefined}
      <li>{panel.tableNote}</li>
    </ul>
  );
}
