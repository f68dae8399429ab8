'use client';

import type { ClaimChain } from '@/lib/charts/claim-chain';
import type { PublicSource } from '@/lib/dossier/atoms';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import styles from './claim-chain.module.css';
import { InOwnWords } from './in-own-words';

/** What the report says, where, and on whose word. */
export function ReportNode({ chain: { recorded } }: { chain: ClaimChain }) {
  const words = useWords('claimChain');
  const said = useWords('development');
  const tongue = useTongue();
  if (recorded.from === 'elsewhere') return <p>{words.notInReport}</p>;
  const { attribution, paragraph, gist } = recorded;
  return (
    <>
      <p>
        <InOwnWords of={gist} />
      </p>
      <p className={styles.aside}>
        {said.said} <InOwnWords of={attribution.said} /> ({said.kinds[attribution.kind]})
        {attribution.relayed === undefined
          ? undefined
          : said.comma + said.relayed(textIn(tongue, attribution.relayed).text)}
        {paragraph === undefined ? undefined : said.comma + said.paragraph(paragraph)}
      </p>
    </>
  );
}

/** Where the original can be read, and what looking it up found. Nothing is fetched: these are links in a text. */
export function SourceNode({ chain }: { chain: ClaimChain }) {
  const words = useWords('claimChain');
  const said = useWords('development');
  const tongue = useTongue();
  const { sources, foundSaid, checks, recorded } = chain;
  if (sources.length === 0) return <p className={styles.aside}>{words.notTraced}</p>;
  return (
    <>
      {recorded.from === 'elsewhere' ? (
        <p className={styles.aside}>
          {said.said} <InOwnWords of={recorded.attribution.said} />
          {recorded.attribution.relayed === undefined
            ? undefined
            : said.comma + said.relayed(textIn(tongue, recorded.attribution.relayed).text)}
        </p>
      ) : undefined}
      {checks.map(({ check, isOn }) => (
        <p key={check.id}>
          <InOwnWords of={check.finding} />
          {isOn ? undefined : <strong> {words.checkOff}</strong>}
        </p>
      ))}
      {foundSaid === undefined ? undefined : <p>{words.saidThere(textIn(tongue, foundSaid).text)}</p>}
      <p className={styles.aside}>{words.looksUp(sources.length)}</p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={JSON.stringify(source)}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceLine({ source: { publisher, title, publishedOn, url } }: { source: PublicSource }) {
  const words = useWords('development');
  const tongue = useTongue();
  return (
    <cite>
      {url === undefined ? (
        <InOwnWords of={publisher} />
      ) : (
        <a href={url} rel="noreferrer">
          <InOwnWords of={publisher} />
        </a>
      )}
      {publishedOn === undefined ? undefined : words.comma + fullDay(tongue, publishedOn)}
      {title === undefined ? undefined : (
        <>
          {words.comma}
          <InOwnWords of={title} />
        </>
      )}
    </cite>
  );
}

const signs = { dropped: '−', added: '+', altered: '≠' } as const;

/** What was dropped, added or altered between the source and the report: a sign, its word, and what it was. */
export function WayNode({ chain: { onTheWay, checks, recorded } }: { chain: ClaimChain }) {
  const words = useWords('claimChain');
  if (onTheWay.length > 0)
    return (
      <ul className={styles.way}>
        {onTheWay.map(({ kind, text }) => (
          <li key={kind + (text.en ?? text.ar)} data-kind={kind}>
            <span aria-hidden="true">{signs[kind]}</span>
            <span>
              <strong>{words.kinds[kind]}:</strong> <InOwnWords of={text} />
            </span>
          </li>
        ))}
      </ul>
    );
  if (checks.length > 0) return <p className={styles.aside}>{words.nothingLost}</p>;
  return (
    <p className={styles.aside}>{recorded.from === 'elsewhere' ? words.isOriginal : words.notCompared}</p>
  );
}
