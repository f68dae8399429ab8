import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { Choice, Field, Input, Select, TextArea } from './field';

it('ties label, hint and error to its control', async () => {
  const screen = await render(
    <Field label="Reason" hint="one sentence" error="is missing">
      {(ties) => <TextArea {...ties} />}
    </Field>,
  );
  const control = screen.getByRole('textbox', { name: 'Reason' });
  await expect.element(control).toHaveAccessibleDescription(/^one sentence .*is missing$/);
  await expect.element(control).toBeInvalid();
});

it('is not called wrong, and takes no room for hint and error, where there are none', async () => {
  const screen = await render(<Field label="Reason">{(ties) => <Input {...ties} />}</Field>);
  const control = screen.getByRole('textbox', { name: 'Reason' });
  await expect.element(control).toBeValid();
  const rows = [...(control.element().parentElement?.children ?? [])];
  expect(rows.filter((row) => row.getBoundingClientRect().height > 0).map(({ tagName }) => tagName)).toEqual([
    'LABEL',
    'INPUT',
  ]);
});

it('offers options, and whatever comes before them', async () => {
  const screen = await render(
    <Select aria-label="scale" defaultValue="b" options={[{ value: 'b', label: 'second' }]}>
      <option value="a">first</option>
    </Select>,
  );
  const select = screen.getByRole('combobox', { name: 'scale' });
  expect(
    screen
      .getByRole('option')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['first', 'second']);
  await expect.element(select).toHaveValue('b');
  await select.selectOptions('a');
  await expect.element(select).toHaveValue('a');
});

it('is ticked by a press on its words', async () => {
  const screen = await render(<Choice name="c">the words</Choice>);
  await screen.getByText('the words').click();
  await expect.element(screen.getByRole('checkbox', { name: 'the words' })).toBeChecked();
});

it('lets one of several be chosen', async () => {
  const screen = await render(
    <>
      <Choice type="radio" name="r" value="1" defaultChecked>
        one
      </Choice>
      <Choice type="radio" name="r" value="2">
        two
      </Choice>
    </>,
  );
  await screen.getByText('two').click();
  await expect.element(screen.getByRole('radio', { name: 'one' })).not.toBeChecked();
});
