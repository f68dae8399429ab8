'use client';

import { useLocale, useWords } from '@/components/shell/locale';
import type { LocalisedText } from '@/lib/dossier/atoms';
import styles from './forms.module.css';
import { TextField } from './text-field';

type Props = Readonly<{
  name: string;
  label: string;
  hint?: string;
  text?: LocalisedText | undefined;
  rows?: number;
  maxLength: number;
  noted?: boolean;
}>;

/** One text in English, in Arabic or in both, the reader's own language first. */
export function TwoLanguages({ name, label, hint, text, rows, maxLength, noted = false }: Props) {
  const locale = useLocale();
  const words = useWords('forms');
  const fields = [
    { lang: 'en' as const, name: `${name}En`, label: `${label} (${words.inEnglish})` },
    { lang: 'ar' as const, name: `${name}Ar`, label: `${label} (${words.inArabic})` },
  ];
  return (
    <div className={styles.pair}>
      {(locale === 'ar' ? fields.toReversed() : fields).map((field) => (
        <TextField
          key={field.lang}
          {...field}
          hint={field.lang === locale ? hint : undefined}
          defaultValue={text?.[field.lang]}
          maxLength={maxLength}
          noted={noted}
          {...(rows !== undefined && { rows })}
        />
      ))}
    </div>
  );
}
