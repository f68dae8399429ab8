'use client';

import type { ComponentProps, SyntheticEvent } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onFocus' | 'onPointerDown' | 'onClick'> &
  Readonly<{
    href: string;
    /** Parts of the query that mean nothing over there. */
    without?: readonly string[];
  }>;

/**
 * A link that takes the query of this page along: drafts and what is in view live there. It is read at the last
 * moment, for the query changes without a render; pressing comes before a new tab is opened, focus before the keyboard
 * can open one.
 */
export function CarryingLink({ href, without = [], children, ...rest }: Props) {
  const carry = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = href + queryWithout(without);
  };
  return (
    <a {...rest} href={href} onPointerDown={carry} onFocus={carry} onClick={carry}>
      {children}
    </a>
  );
}

function queryWithout(names: readonly string[]): string {
  const query = new URLSearchParams(window.location.search);
  for (const name of names) query.delete(name);
  return query.size === 0 ? '' : `?${query}`;
}
