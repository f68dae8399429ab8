'use client';

import { useState } from 'react';
import { DatingField } from '@/components/forms/dating-field';
import formStyles from '@/components/forms/forms.module.css';
import { TwoLanguages } from '@/components/forms/two-languages';
import { useLocale, useTongue } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/field';
import { split } from '@/lib/dossier/split';
import { wordsIn } from '@/lib/i18n/words-in';
import { ok } from '@/lib/kernel/result';
import { nextDevelopmentIds } from '@/lib/workbench/next-id';
import { partName, splitField } from '@/lib/workbench/split-form';
import { ActForm, type ActProps } from './act-form';

const most = 6;

/** A development that holds several facts, made into several; one of them keeps what it weighed. */
export function SplitForm(props: ActProps) {
  const { item } = props;
  const locale = useLocale();
  const tongue = useTongue();
  const [words, formWords] = [wordsIn(tongue, 'editing'), wordsIn(tongue, 'forms')];
  const [parts, setParts] = useState<readonly number[]>([0, 1]);
  const [keeper, setKeeper] = useState(0);
  return (
    <ActForm
      {...props}
      doLabel={words.splitNow}
      read={(fields, readers) => {
        const read = splitField(fields, { item, parts, readers, locale });
        if (!read.ok) return read;
        return ok(({ dossier, log }) => {
          const inUse = [
            ...dossier.developments.map(({ id }) => id),
            ...log.flatMap(({ developments }) => developments),
          ];
          const ids = nextDevelopmentIds(inUse, parts.length - 1);
          return split(dossier, item.id, { ...read.value, ids });
        });
      }}
    >
      <p className={formStyles.hint}>{words.splitIntro}</p>
      {parts.map((part, index) => (
        <fieldset key={part} className={formStyles.section}>
          <legend>{words.part(index + 1)}</legend>
          <TwoLanguages
            name={partName(part, 'title')}
            label={formWords.title}
            text={part === 0 ? item.title : undefined}
            maxLength={160}
          />
          <TwoLanguages
            name={partName(part, 'gist')}
            label={`${formWords.gist} (${formWords.optional})`}
            text={part === 0 ? item.gist : undefined}
            rows={2}
            maxLength={4000}
          />
          <DatingField
            name={partName(part, 'occurred')}
            clock="occurred"
            label={formWords.occurred}
            before={item.occurred}
          />
          <div className={formStyles.actions}>
            <Choice
              type="radio"
              name="keeper"
              value={part}
              checked={keeper === part}
              onChange={() => setKeeper(part)}
            >
              {words.keeps}
            </Choice>
            {parts.length > 2 ? (
              <Button
                onClick={() => {
                  const left = parts.filter((other) => other !== part);
                  setParts(left);
                  if (keeper === part) setKeeper(left[0] ?? 0);
                }}
              >
                {words.dropPart(index + 1)}
              </Button>
            ) : undefined}
          </div>
        </fieldset>
      ))}
      <div className={formStyles.actions}>
        <Button disabled={parts.length >= most} onClick={() => setParts([...parts, Math.max(...parts) + 1])}>
          {words.addPart}
        </Button>
      </div>
    </ActForm>
  );
}
