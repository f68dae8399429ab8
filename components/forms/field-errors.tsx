'use client';

import { createContext, useContext } from 'react';

/** What is wrong with each field, by name: said beside the field and once more above the form. */
export const FieldErrors = createContext<ReadonlyMap<string, string>>(new Map());

export function useFieldError(name: string): string | undefined {
  return useContext(FieldErrors).get(name);
}
