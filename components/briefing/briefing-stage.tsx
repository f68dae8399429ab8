'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { Logo } from '@/components/shell/logo';
import { Marking } from '@/components/shell/marking';
import { Announce } from '@/components/ui/announce';
import { Button } from '@/components/ui/button';
import { lazyPart } from '@/components/ui/lazy-part';
import type { ClickerMeaning, ViewAction } from '@/lib/briefing/clicker';
import { meaning } from '@/lib/briefing/clicker';
import type { DeckCommand } from '@/lib/briefing/deck';
import { confirmed, withDigit } from '@/lib/briefing/number-entry';
import { receivedBriefing } from '@/lib/briefing/received-briefing';
import { fullDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import type { Packed } from '@/lib/kernel/packed-form';
import { beatTitle } from './beat-title';
import { BeatView } from './beat-view';
import { type BriefingProps, BriefingProvider, useBriefing } from './briefing-context';
import styles from './briefing-stage.module.css';
import { JumpList } from './jump-list';
import { Said } from './said';
import { StageFoot } from './stage-foot';
import { useDeck } from './use-deck';

// asked for by a key: its script comes once the beat is on the screen
const WhyInRoom = lazyPart(() => import('./why-in-room').then((module) => module.WhyInRoom));

type Props = Readonly<{
  sent: Packed;
  scenarios: BriefingProps['scenarios'];
  map: BriefingProps['map'];
  initial: Readonly<{ beat?: string | undefined; step?: number | undefined }>;
  /** Where Esc leads. */
  leaveTo: string;
}>;

/** The briefing full screen: one beat at a time, stepped by keys, clicker or buttons; on paper, all of them. */
export function BriefingStage({ sent, scenarios, map, initial, leaveTo }: Props) {
  const briefing = useMemo(() => ({ ...receivedBriefing(sent), scenarios, map }), [sent, scenarios, map]);
  const words = useWords('briefing');
  const way = direction(useLocale());
  const router = useRouter();
  const { beats, rounded, exact } = briefing;
  const [deck, send] = useDeck(beats, initial, scenarios.length);
  const [isExact, setExact] = useState(rounded === undefined);
  const [isBlack, setBlack] = useState(false);
  const [isListing, setListing] = useState(false);
  const [isWhy, setWhy] = useState(false);
  const [typed, setTyped] = useState('');

  const go = (command: DeckCommand) => {
    setListing(false);
    setWhy(false);
    send(command);
  };
  const act: Record<ViewAction, () => boolean> = {
    black: () => done(setBlack(!isBlack)),
    'full-screen': () => done(toggleFullScreen()),
    exact: () => done(setExact(rounded === undefined || !isExact)),
    why: () => done(setWhy(!isWhy)),
    'jump-list': () => done(setListing(!isListing)),
    confirm: () => typed !== '' && entered(confirmed(typed)),
    leave: () =>
      done(
        isBlack
          ? setBlack(false)
          : isListing
            ? setListing(false)
            : isWhy
              ? setWhy(false)
              : router.push(leaveTo),
      ),
  };
  useClicker(way, (meant: ClickerMeaning) => {
    if (meant.kind === 'view') return act[meant.action]();
    if (isBlack) return done(setBlack(false));
    if (meant.kind === 'digit') return entered(withDigit(typed, meant.digit, beats.length));
    setTyped('');
    return done(go(meant.command));
  });
  function entered({ typed: left, jumpTo }: ReturnType<typeof withDigit>): boolean {
    setTyped(left);
    if (jumpTo !== undefined) go({ kind: 'jump', beat: jumpTo });
    return true;
  }

  const points = !isExact && rounded ? rounded : exact;
  const current = beats[deck.beat];
  const place = words.beatOf(deck.beat + 1, beats.length);
  return (
    <BriefingProvider value={{ ...briefing, points, isExact }}>
      <div className={styles.stage} data-theme="projector">
        <StageHead />
        <main className={styles.beats} id="content">
          {beats.map((beat, index) => (
            <section
              key={beat.id}
              className={styles.beat}
              data-current={index === deck.beat || undefined}
              aria-label={beatTitle(beat, words, scenarios).text}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a long beat scrolls, also from the keyboard
              tabIndex={0}
            >
              <StageHead onPaper />
              <BeatView beat={beat} step={index === deck.beat ? deck.step : 0} />
              <StageFoot onPaper place={words.beatOf(index + 1, beats.length)} />
            </section>
          ))}
        </main>
        <StageFoot
          place={typed === '' ? place : words.goTo(typed)}
          controls={{
            back: () => go({ kind: 'previous' }),
            next: () => go({ kind: 'next' }),
            list: () => act['jump-list'](),
            why: () => act.why(),
            exact: rounded && (() => act.exact()),
            fullScreen: () => act['full-screen'](),
            leaveTo,
          }}
        />
        {isListing ? (
          <JumpList
            beats={beats.map((beat) => ({ id: beat.id, ...beatTitle(beat, words, scenarios) }))}
            current={deck.beat}
            onChoose={(beat) => go({ kind: 'jump', beat })}
          />
        ) : undefined}
        <WhyInRoom isOpen={isWhy} scenario={current?.kind === 'scenario' ? current.scenario : undefined} />
        {isBlack ? (
          <Button
            looks="drawn"
            className={styles.black}
            onClick={() => setBlack(false)}
            aria-label={words.showAgain}
          />
        ) : undefined}
        <Announce>
          {isBlack
            ? words.screenBlack
            : `${place}. ${current ? beatTitle(current, words, scenarios).text : ''}`}
        </Announce>
      </div>
    </BriefingProvider>
  );
}

function toggleFullScreen() {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}

/** A key that did something is a key that was used. */
function done(_: unknown): true {
  return true;
}

/** The question, how much was known, and the marking; on paper at the head of every page. */
function StageHead({ onPaper = false }: { onPaper?: boolean }) {
  const words = useWords('briefing');
  const tongue = useTongue();
  const { question, asOfOn, asOfInferred, layer, marking } = useBriefing();
  return (
    <div className={onPaper ? styles.paperHead : styles.head}>
      <span className={styles.logo}>
        <Logo />
      </span>
      <span className={styles.question}>
        <Said text={question} />
      </span>
      <span className={styles.spring} />
      <span>
        {words.asOf(fullDay(tongue, asOfOn))} {asOfInferred ? words.inferred : undefined}
      </span>
      <span className={styles.layer}>{words.layers[layer]}</span>
      <span className={styles.marking}>
        <Marking marking={marking} />
      </span>
    </div>
  );
}

/**
 * Every key of the briefing, taken before anything on the page can have it, so that a clicker pressed over a button
 * still turns the page. `onKey` says whether it used the key; what it did not use stays the browser's.
 */
function useClicker(direction: 'ltr' | 'rtl', onKey: (meant: ClickerMeaning) => boolean) {
  const onPress = useEffectEvent((event: KeyboardEvent) => {
    const meant = meaning(event, direction);
    if (!meant) return;
    if (event.type === 'keydown' && !onKey(meant)) return;
    // A button acts when the space bar comes up, so that is taken too; Enter stays with the button in focus.
    if (event.type === 'keyup' && event.key === 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  useEffect(() => {
    const capture = { capture: true };
    const listener = (event: KeyboardEvent) => onPress(event);
    window.addEventListener('keydown', listener, capture);
    window.addEventListener('keyup', listener, capture);
    return () => {
      window.removeEventListener('keydown', listener, capture);
      window.removeEventListener('keyup', listener, capture);
    };
  }, []);
}
