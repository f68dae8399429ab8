'use client';

import type { ComponentProps, SyntheticEvent } from 'react';
import { readersOwn } from '@/lib/i18n/readers-own';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onFocus' | 'onPointerDown' | 'onClick'> &
  Readonly<{
    href: string;
    /** Parts of the query that mean nothing over there. */
    without?: readonly string[];
    /** Whether the page over there is of no dossier or of another: only how this reader reads comes along. */
    leaves?: boolean;
  }>;

/**
 * A link that takes the query of this page along: drafts and what is in view live there. It is read at the last
 * moment, for the query changes without a render; pressing comes before a new tab is opened, focus before the keyboard
 * can open one.
 */
export function CarryingLink({ href, without = [], leaves = false, children, ...rest }: Props) {
  const carry = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    const isCarried = leaves ? isReaders : (name: string) => !without.includes(name);
    currentTarget.href = href + queryCarried(isCarried);
  };
  return (
    <a {...rest} href={href} onPointerDown={carry} onFocus={carry} onClick={carry}>
      {children}
    </a>
  );
}

/** The query of this page as it goes along to a page of another dossier, with its question mark. */
export function readersQuery(): string {
  return queryCarried(isReaders);
}

function isReaders(name: string): boolean {
  return readersOwn.some((own) => own === name);
}

function queryCarried(isCarried: (name: string) => boolean): string {
  const query = new URLSearchParams(window.location.search);
  for (const name of [...query.keys()]) if (!isCarried(name)) query.delete(name);
  return query.size === 0 ? '' : `?${query}`;
}
