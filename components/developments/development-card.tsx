'use client';

import { type ReactNode, useId } from 'react';
import { reportingLag } from '@/lib/charts/reporting-lag';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { DevelopmentDates } from '@/lib/dossier/chronology';
import type { Development, Dossier, SourceCheck } from '@/lib/dossier/schema';
import { gradeCap } from '@/lib/forecast/grade-reliability';
import type { TraceStep } from '@/lib/forecast/trace';
import { countsWords } from '@/lib/i18n/counts-words';
import { percent } from '@/lib/i18n/numbers';
import { textIn } from '@/lib/i18n/text';
import { localeOf } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { routes } from '@/lib/routes';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Choice } from '../ui/field';
import { Contradiction, Fact, Names, namesOf, Origin, Why, Words } from './card-facts';
import { CheckFinding } from './check-finding';
import styles from './developments.module.css';
import { EditLink } from './edit-link';
import { EffectBars } from './effect-bars';

type Props = Readonly<{
  dossier: Dossier;
  item: Development;
  dates: DevelopmentDates;
  step: TraceStep | undefined;
  checks: readonly SourceCheck[];
  checksOff: readonly string[];
  /** Whether the layer on the screen is the one in which checks are in force. */
  checksApply: boolean;
  counted: boolean;
  onCheck: (id: string, on: boolean) => void;
  onCounted: (on: boolean) => void;
  scenarios: readonly ScenarioView[];
  onClose: () => void;
  /** What can be done to it in its place; without this, the pages of its own are the way. */
  onEdit?: ((what: 'edit' | 'split' | 'merge') => void) | undefined;
  /** Shows how the claim came from its source to the number. */
  onChain?: (() => void) | undefined;
  /** What-if choices about this development. */
  whatIf?: ReactNode;
}>;

/** Every fact about one development: when, by whom, how good, what it bears on, and what is doubtful about it. */
export function DevelopmentCard(props: Props) {
  const { dossier, item, dates, step, checks, scenarios, onClose } = props;
  const words = useWords('development');
  const tongue = useTongue();
  const title = textIn(tongue, item.title);
  const gist = textIn(tongue, item.gist);
  const clock = useWords('clocks');
  const lag = reportingLag(dates.occurred, dates.known);
  const heading = useId();
  const cap = gradeCap(item.grade, dossier.settings.reliability).toFixed(1);
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div>
        <h2 id={heading} lang={title.lang}>
          {title.text}
        </h2>
        <p lang={gist.lang}>{gist.text}</p>
        <dl className={styles.facts}>
          <Fact name={words.happened}>
            <strong>{windowWords(tongue, dates.occurred)}.</strong>{' '}
            <Why dossier={dossier} dating={item.occurred} />
          </Fact>
          <Fact name={words.known}>
            {windowWords(tongue, dates.known)}
            {lag === undefined ? undefined : ` (${clock.lag(lag)})`}.{' '}
            <Why dossier={dossier} dating={item.known} />
          </Fact>
          {dates.contradictions.map((found) => (
            <Fact key={found.clock + found.kind} name={words.contradiction}>
              <Contradiction dossier={dossier} found={found} />
            </Fact>
          ))}
          <Names name={words.actors} texts={namesOf(item.actors, dossier.actors)} />
          <Names
            name={words.places}
            texts={item.places.flatMap(({ place, asReported }) =>
              namesOf([place], dossier.places).map((name) => ({
                en: name.en && (asReported ? `${name.en} (${words.asReported})` : name.en),
                ar: name.ar && (asReported ? `${name.ar} (${words.asReported})` : name.ar),
              })),
            )}
          />
        </dl>
      </div>
      <dl className={styles.facts}>
        <Fact name={words.said}>
          <Words of={item.attribution.said} /> ({words.kinds[item.attribution.kind]})
          {item.attribution.relayed === undefined ? undefined : (
            <>
              {words.comma}
              {words.relayed(textIn(tongue, item.attribution.relayed).text)}
            </>
          )}
          {words.comma}
          {item.from === 'elsewhere' || item.paragraph === undefined
            ? words.elsewhere
            : words.paragraph(item.paragraph)}
        </Fact>
        <Fact name={words.grade}>
          <bdi dir="ltr" className={styles.grade}>
            {item.grade}
          </bdi>{' '}
          {words.standing[item.standing]}
          {words.semicolon}
          {words.cap(item.grade, cap)}
        </Fact>
        <Fact name={words.counts}>
          {countsWords(words, tongue, item.novelty)}
          {item.from === 'report' && dossier.settings.temper < 1
            ? words.semicolon + words.tempered(percent(tongue, Math.round(dossier.settings.temper * 100)))
            : undefined}
          {'. '}
          {item.noveltyReason === undefined ? undefined : <Words of={item.noveltyReason} />}
        </Fact>
        <Origin dossier={dossier} item={item} />
        {item.bearing === undefined ? undefined : (
          <div>
            <dd>
              <Words of={item.bearing} />
            </dd>
          </div>
        )}
        {item.doubt === undefined ? undefined : (
          <Fact name={words.doubt}>
            <Words of={item.doubt} />
          </Fact>
        )}
        {checks.map((check) => (
          <Fact key={check.id} name={words.check}>
            <CheckFinding check={check} />
            {props.checksApply ? (
              <Switch
                label={words.checkOn}
                on={!props.checksOff.includes(check.id)}
                onChange={(on) => props.onCheck(check.id, on)}
              />
            ) : undefined}
          </Fact>
        ))}
      </dl>
      <div className={styles.effects}>
        <EffectBars step={step} scenarios={scenarios} />
        <Switch label={words.counted} on={props.counted} onChange={props.onCounted} />
        {props.whatIf}
        <p className={styles.actions}>
          <EditLink
            href={routes.editDevelopment(localeOf(tongue), dossier.slug, item.id)}
            onEdit={props.onEdit}
          />
          {props.onChain === undefined ? undefined : (
            <Button looks="tool" onClick={props.onChain}>
              {words.chain}
            </Button>
          )}
          <Button looks="tool" onClick={onClose}>
            {words.close}
          </Button>
        </p>
      </div>
    </section>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Choice checked={on} onChange={(event) => onChange(event.target.checked)}>
      {label}
    </Choice>
  );
}
