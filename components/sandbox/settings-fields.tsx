'use client';

import { type ReactNode, useId } from 'react';
import { useDispatch, useSession } from '@/components/session/use-session';
import type { Trying } from '@/components/session/use-trying';
import { useTongue, useWords } from '@/components/shell/locale';
import { Choice } from '@/components/ui/field';
import type { Dossier } from '@/lib/dossier/schema';
import { inDigits } from '@/lib/i18n/tongue';
import { Dial } from './dial';
import styles from './sandbox-panel.module.css';

type Props = Readonly<{ dossier: Dossier; trying: Trying }>;

const bases = { cautious: 1.5, normal: 2, bold: 3 } as const;
const repeats = ['once', 'half', 'each'] as const;

/** How the evidence is counted: temper, what a step of a rating is worth, what repeats count, which layer. */
export function SettingsFields({ dossier, trying }: Props) {
  const { settings } = dossier;
  const { whatIf, look, rest, change } = trying;
  const words = useWords('sandbox').panel;
  const { layers } = useWords('workbench');
  const tongue = useTongue();
  const dispatch = useDispatch();
  // a view, here as everywhere: it is no part of what is tried out
  const layer = useSession('layer');
  const base = whatIf.ratingBase ?? settings.ratingBase;
  const isOwnBase = !Object.values<number>(bases).includes(settings.ratingBase);
  const unless = <T,>(value: T, recorded: T) => (value === recorded ? undefined : value);
  return (
    <fieldset className={styles.group}>
      <legend>{words.settings}</legend>
      <Dial
        label={words.temper}
        value={whatIf.temper ?? settings.temper}
        recorded={settings.temper}
        least={0.05}
        most={1}
        step={0.05}
        onLook={(temper) => look({ ...whatIf, temper: unless(temper, settings.temper) })}
        onRest={rest}
      />
      <p className={styles.muted}>{words.temperHint}</p>
      <ChoiceOf name={words.base}>
        {(['cautious', 'normal', 'bold'] as const).map((each) => (
          <Radio
            key={each}
            group="sandbox-base"
            label={words.bases[each]}
            on={base === bases[each]}
            onChoose={() => change({ ...whatIf, ratingBase: unless(bases[each], settings.ratingBase) })}
          />
        ))}
        {isOwnBase ? (
          <Radio
            group="sandbox-base"
            label={words.baseOwn(inDigits(tongue, String(settings.ratingBase)))}
            on={base === settings.ratingBase}
            onChoose={() => change({ ...whatIf, ratingBase: undefined })}
          />
        ) : undefined}
      </ChoiceOf>
      <ChoiceOf name={words.repeats}>
        {[undefined, ...repeats].map((each) => (
          <Radio
            key={each ?? ''}
            group="sandbox-repeats"
            label={each === undefined ? words.repeatsAs : words.repeatsOf[each]}
            on={whatIf.repeats === each}
            onChoose={() => change({ ...whatIf, repeats: each })}
          />
        ))}
      </ChoiceOf>
      <ChoiceOf name={words.layer}>
        {(['reported', 'checked'] as const).map((each) => (
          <Radio
            key={each}
            group="sandbox-layer"
            label={layers[each]}
            on={layer === each}
            onChoose={() => dispatch({ type: 'go', change: { layer: unless(each, settings.layer) } })}
          />
        ))}
      </ChoiceOf>
    </fieldset>
  );
}

function ChoiceOf({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={styles.choice}>
      <span id={id}>{name}</span>
      {children}
    </div>
  );
}

type RadioProps = Readonly<{ group: string; label: string; on: boolean; onChoose: () => void }>;
function Radio({ group, label, on, onChoose }: RadioProps) {
  return (
    <Choice type="radio" name={group} checked={on} onChange={onChoose}>
      {label}
    </Choice>
  );
}
