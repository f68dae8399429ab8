import { list } from '../../numbers';
import { lanes } from './lanes';

type Part = Readonly<{ name: string | undefined; count: number }>;

/** What is drawn together where there is no room for each. */
export const clusters = {
  cluster: (count: number, when: string, mix: readonly Part[], strongest: string) => {
    const parts = list(
      'en',
      mix.map((part) => `${part.name ?? 'context'} ${part.count}`),
    );
    const held = parts === '' ? when : `${when}: ${parts}`;
    return `${lanes.count(count)} together, ${held}. Strongest: ${strongest}. Enter opens the list.`;
  },
  together: (count: number, when: string) => `${lanes.count(count)} ${when}`,
  more: (count: number) => `and ${count} more: zoom in to reach them`,
  zoomToThese: 'Zoom to these',
  close: 'Close',
};
