'use client';

import { useEffect, useState } from 'react';
import type { DateReaders } from '@/lib/workbench/dating-form';
import { dateReaders } from './date-readers';

/** The readers of dates, once they have come. */
export function useReaders(): DateReaders | undefined {
  const [readers, setReaders] = useState<DateReaders>();
  useEffect(() => {
    let gone = false;
    void dateReaders().then((ready) => {
      if (!gone) setReaders(ready);
    });
    return () => {
      gone = true;
    };
  }, []);
  return readers;
}
