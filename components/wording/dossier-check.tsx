import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import type { FaultyText } from '@/lib/wording/dossier-wording';
import { CarryingLink } from '../ui/carrying-link';
import { FaultList } from './fault-list';
import styles from './wording.module.css';

type Props = Readonly<{ tongue: Tongue; dossier: Dossier; found: readonly FaultyText[] }>;

/** Every text of the dossier that could be misread, by what it is, each with the way to where it is mended. */
export function DossierCheck({ tongue, dossier, found }: Props) {
  const words = wordsIn(tongue, 'wording');
  if (found.length === 0) return <p role="status">{words.noFaults}</p>;
  const parts = [...new Set(found.map(({ part }) => part))];
  return parts.map((part) => (
    <section key={part} className={styles.part}>
      <h3>{words.parts[part]}</h3>
      <ul>
        {found
          .filter((each) => each.part === part)
          .map((each) => (
            <li key={`${each.of} ${each.language} ${each.text}`}>
              <Subject tongue={tongue} dossier={dossier} of={each} />
              <blockquote lang={each.language} dir="auto">
                {each.text}
              </blockquote>
              <FaultList tongue={tongue} yardstick={dossier.settings.yardstick} faults={each.faults} />
              <Mending tongue={tongue} dossier={dossier} of={each} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

type Of = Omit<Props, 'found'> & Readonly<{ of: FaultyText }>;

function Subject({ tongue, dossier, of: { part, of = '' } }: Of) {
  const words = wordsIn(tongue, 'wording');
  if (part === 'revision') return <p className={styles.subject}>{words.ofRevision(of)}</p>;
  if (part === 'entry') return <p className={styles.subject}>{words.ofEntry(of)}</p>;
  const item = dossier.developments.find(({ id }) => id === of);
  if (item === undefined) return undefined;
  const title = textIn(tongue, item.title);
  return (
    <p className={styles.subject}>
      <bdi dir="ltr">{of}</bdi> <bdi lang={title.lang}>{title.text}</bdi>
    </p>
  );
}

/** A development has its form; what is on record is answered by what comes after it; the rest is in the file. */
function Mending({ tongue, dossier, of: { part, of } }: Of) {
  const words = wordsIn(tongue, 'wording');
  const locale = localeOf(tongue);
  if (part === 'bearing' || part === 'doubt' || part === 'novelty')
    return (
      <CarryingLink href={routes.editDevelopment(locale, dossier.slug, of ?? '')}>{words.mend}</CarryingLink>
    );
  if (part === 'cell' || part === 'indicator' || part === 'assumption')
    return <CarryingLink href={routes.workbench(locale, dossier.slug)}>{words.mend}</CarryingLink>;
  if (part !== 'revision' && part !== 'entry') return <p className={styles.hint}>{words.inFile}</p>;
  return (
    <p className={styles.hint}>
      {words.kept} <CarryingLink href={routes.history(locale, dossier.slug)}>{words.history}</CarryingLink>
    </p>
  );
}
