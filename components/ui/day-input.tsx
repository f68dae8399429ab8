import { type InputHTMLAttributes, useState } from 'react';
import { Input } from './field';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'onChange' | 'onBlur'> &
  Readonly<{
    value: string;
    /** A whole day, or an empty text where one may be left out. */
    onDay: (typed: string) => void;
  }>;

/** A field for a day whose year is typed digit by digit: the years 2, 20 and 201 on the way to 2016 are not meant. */
export function DayInput({ value, onDay, ...rest }: Props) {
  const [draft, setDraft] = useState<string>();
  function onType(typed: string) {
    const isMeant = typed === '' ? !rest.required : typed >= '1000';
    setDraft(isMeant ? undefined : typed);
    if (isMeant) onDay(typed);
  }
  return (
    <Input
      {...rest}
      type="date"
      value={draft ?? value}
      onChange={({ target }) => onType(target.value)}
      onBlur={() => setDraft(undefined)}
    />
  );
}
