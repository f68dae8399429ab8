'use client';

import type { ReactNode } from 'react';
import styles from './sandbox-frame.module.css';

/** The element by which the frame is named; it stands in the bar. */
export const sandboxTitle = 'sandbox-title';

type Props = Readonly<{ isOn: boolean; bar: ReactNode; children: ReactNode }>;

/** What is shown, in a dashed frame as long as something in it is not as recorded. */
export function SandboxFrame({ isOn, bar, children }: Props) {
  const region = { role: 'region', 'aria-labelledby': sandboxTitle, className: styles.frame };
  return (
    <div {...(isOn && region)}>
      {bar}
      {children}
    </div>
  );
}
