import { type SyntheticEvent, useState } from 'react';

/** Whether a disclosure was ever opened, and what tells it: what nobody has opened need not be drawn. */
export function useOpened(): readonly [boolean, (event: SyntheticEvent<HTMLDetailsElement>) => void] {
  const [isOpened, setIsOpened] = useState(false);
  return [
    isOpened,
    ({ currentTarget }) => {
      if (currentTarget.open) setIsOpened(true);
    },
  ];
}
