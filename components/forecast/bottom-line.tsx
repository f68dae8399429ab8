'use client';

import { bottomLine } from '@/lib/charts/bottom-line';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { LocalisedText, Weights } from '@/lib/dossier/atoms';
import type { Confidence } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import { WhyNumber } from '../ui/ask-why';
import { useYardstick } from '../wording/yardstick-context';
import styles from './forecast.module.css';
import { Runs } from './runs';

type Props = Readonly<{
  scenarios: readonly ScenarioView[];
  weights: Weights;
  claim: LocalisedText;
  /** That the ratings are illustrative: said beside the number, not in a footer. */
  notice: LocalisedText | undefined;
  confidence: Confidence | undefined;
  /** Said in place of a confidence where nobody had judged by the as-of day. */
  unjudged: boolean;
  /** Neither judged nor rated: there are only the weights that the question began with. */
  isBare: boolean;
  /** The weights are a draft: marked, for the confidence below is of what was saved. */
  isUnsaved: boolean;
}>;

/** The judgement in words: number, word and range; then the alternatives; confidence in a sentence of its own. */
export function BottomLine({
  scenarios,
  weights,
  claim,
  notice,
  confidence,
  unjudged,
  isBare,
  isUnsaved,
}: Props) {
  const words = useWords('forecast');
  const tongue = useTongue();
  const { lead, level, band, groups } = bottomLine(scenarios, weights, useYardstick());
  const reason = confidence?.reason === undefined ? undefined : textIn(tongue, confidence.reason);
  const claimed = textIn(tongue, claim);
  const note = notice === undefined ? undefined : textIn(tongue, notice);
  const isLed = level.length === 1;
  const headline = isLed ? words.headline(lead, band, claimed.text) : words.level(level);
  const numberBegins = headline.findIndex(({ scenario }) => scenario !== undefined);
  const numberEnds = headline.findIndex(({ figure }) => figure) + 1;
  return (
    <div className={styles.bottomLine}>
      <h1>
        {isBare ? (
          words.nothingYet
        ) : (
          <>
            <Runs runs={headline.slice(0, numberBegins)} scenarios={scenarios} />
            <WhyNumber scenario={lead.id} name={lead.name}>
              <Runs runs={headline.slice(numberBegins, numberEnds)} scenarios={scenarios} />
            </WhyNumber>
            <Runs runs={headline.slice(numberEnds)} scenarios={scenarios} claimLang={claimed.lang} />
          </>
        )}
      </h1>
      <p>
        <Runs runs={words.alternatives(groups)} scenarios={scenarios} />
        {isUnsaved ? <strong className={styles.unsaved}>{words.unsaved}</strong> : undefined}
        {note === undefined ? undefined : (
          <small lang={note.lang} className={styles.illustrative}>
            {note.text}
          </small>
        )}
      </p>
      {unjudged ? (
        <p>{isBare ? words.startWeights : words.nobodyJudged}</p>
      ) : confidence === undefined ? undefined : (
        <p>
          <strong>{words.confidence[confidence.level]}</strong>{' '}
          {reason === undefined ? undefined : <span lang={reason.lang}>{reason.text}</span>}
        </p>
      )}
    </div>
  );
}
