// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates
import { describe, expect, it } from 'vitest';
import { literalTexts } from './literal-texts';

const found = (jsx: string) =>
  literalTexts({ path: 'a.tsx', text: `export const a = ${jsx};` }).map((line) =>
    line.slice('a.tsx says '.length),
  );

describe('literal texts in JSX', () => {
  it('finds words between tags, in braces, in templates and in either branch', () => {
    expect(found('<p>Hello {name}</p>')).toEqual(['“Hello”']);
    expect(found("<p>{'مرحبا'}</p>")).toEqual(['“مرحبا”']);
    expect(found('<p>{`${n} items`}</p>')).toEqual(['“items”']);
    expect(found("<p>{open ? 'Close' : 'Open'}{ready && 'Go'}{'a' + b}</p>")).toHaveLength(4);
  });

  it('finds words in attributes that are read out', () => {
    expect(found('<input aria-label="Search" placeholder={dark ? "Find" : words.find} />')).toHaveLength(2);
  });

  it('leaves alone numbers, signs, identifiers, class names, comparisons and words from the messages', () => {
    expect(found("<p className='lead' lang='en'>{words.hello} 42 % · {kind === 'open' ? 1 : 2}</p>")).toEqual(
      [],
    );
    expect(found('<Chart data-kind="area" id={`row-${id}`}>{format(\'yyyy\')}</Chart>')).toEqual([]);
  });
});
