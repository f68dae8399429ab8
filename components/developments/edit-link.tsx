'use client';

import type { MouseEvent } from 'react';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { CarryingLink } from '../ui/carrying-link';

type Props = Readonly<{
  href: string;
  onEdit: ((what: 'edit' | 'split' | 'merge') => void) | undefined;
}>;

/** To the form of a development: in its place by a plain click, on its own page in a new tab or without script. */
export function EditLink({ href, onEdit }: Props) {
  const words = useWords('development');
  const acts = useWords('editing');
  const inPlace = (event: MouseEvent) => {
    if (onEdit === undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onEdit('edit');
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the link inside is what keys reach; its click comes up here */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <span onClick={inPlace}>
        <CarryingLink href={href} data-edit="">
          {words.edit}
        </CarryingLink>
      </span>
      {onEdit === undefined ? undefined : (
        <>
          <Button looks="tool" onClick={() => onEdit('split')}>
            {acts.split}
          </Button>
          <Button looks="tool" onClick={() => onEdit('merge')}>
            {acts.merge}
          </Button>
        </>
      )}
    </>
  );
}
