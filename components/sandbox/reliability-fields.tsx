'use client';

import type { Trying } from '@/components/session/use-trying';
import { useTongue, useWords } from '@/components/shell/locale';
import { DataTable } from '@/components/ui/data-table';
import type { Dossier } from '@/lib/dossier/schema';
import { settingsUnder } from '@/lib/dossier/what-if';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { gradeCap, reliabilityTable } from '@/lib/forecast/grade-reliability';
import { inDigits } from '@/lib/i18n/tongue';
import { NumberField } from './number-field';
import styles from './sandbox-panel.module.css';

type Props = Readonly<{ dossier: Dossier; trying: Trying }>;

const letters = [...'ABCDEF'];
const digits = [...'123456'];

/** The chance behind each letter and digit, and by how much an item of each grade can move the odds at most. */
export function ReliabilityFields({ dossier, trying }: Props) {
  const words = useWords('sandbox').panel;
  const tongue = useTongue();
  const { whatIf, look, rest } = trying;
  const table = reliabilityUnder(dossier, whatIf);
  const times = (grade: string) => inDigits(tongue, gradeCap(grade, table).toFixed(1));
  const field = (part: 'letters' | 'digits', of: string) => {
    const recorded = reliabilityUnder(dossier, {})[part][of] ?? 0;
    return (
      <NumberField
        label={words.chanceOf(of)}
        isBare
        value={Math.round((table[part][of] ?? 0) * 1_000) / 10}
        least={1}
        most={99}
        onLook={(percent) => {
          const { [of]: _, ...others }: Readonly<Record<string, number>> = { ...whatIf.reliability?.[part] };
          const chance = Math.round(percent * 10) / 1_000;
          const next = chance === recorded ? others : { ...others, [of]: chance };
          look({ ...whatIf, reliability: { ...whatIf.reliability, [part]: next } });
        }}
        onRest={rest}
      />
    );
  };
  return (
    <fieldset className={styles.group}>
      <legend>{words.reliability}</legend>
      <p className={styles.muted}>{words.reliabilityHint('B2', times('B2'))}</p>
      <DataTable className={styles.grades}>
        <thead>
          <tr>
            <td>{words.right}</td>
            {digits.map((digit) => (
              <th key={digit} scope="col">
                <bdi translate="no">{digit}</bdi> {field('digits', digit)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter}>
              <th scope="row">
                <bdi translate="no">{letter}</bdi> {field('letters', letter)}
              </th>
              {digits.map((digit) => (
                <td key={digit}>
                  <bdi dir="ltr">×{times(letter + digit)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </fieldset>
  );
}

/** The house's table, as the dossier has it, as the sandbox has it. */
export function reliabilityUnder(dossier: Dossier, whatIf: WhatIf): ReturnType<typeof reliabilityTable> {
  return reliabilityTable(settingsUnder(dossier, whatIf).reliability);
}
