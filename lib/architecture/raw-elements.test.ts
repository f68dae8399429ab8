import { describe, expect, it } from 'vitest';
import { rawElements } from './raw-elements';

const found = (jsx: string) =>
  rawElements({ path: 'components/a.tsx', text: `export const A = () => (${jsx});` });

describe('rawElements', () => {
  it.each(['button', 'dialog', 'input', 'select', 'table', 'textarea'])('finds a %s', (name) => {
    expect(found(`<p><${name} className="x" /></p>`)).toEqual([`components/a.tsx makes a <${name}>`]);
  });

  it('finds a panel that is made of something else', () => {
    expect(found('<div role="dialog" />')).toHaveLength(1);
    expect(found('<div popover="auto" />')).toHaveLength(1);
    expect(found('<div role="group" />')).toEqual([]);
  });

  it('lets sliders and hidden fields be', () => {
    expect(found('<><input type="range" /><input type="hidden" /></>')).toEqual([]);
    expect(found('<input type={kind} />')).toHaveLength(1);
  });

  it('lets the kit be used', () => {
    expect(found('<Button><Input type="text" /></Button>')).toEqual([]);
  });
});
