import type { ReactNode } from 'react';

/** A figure kept in its own order, whichever way the text around it runs. */
export function Figure({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
      {children}
    </bdi>
  );
}
