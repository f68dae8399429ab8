/** Puts the focus on a field by its name; of several with one name, on the first that can be seen. */
export function focusField(form: HTMLFormElement, name: string): void {
  const named = form.elements.namedItem(name);
  const fields = named instanceof RadioNodeList ? [...named] : [named];
  for (const field of fields)
    if (field instanceof HTMLElement)
      // what is folded away cannot have the focus
      for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
  const first = fields.find((field) => field instanceof HTMLElement && field.offsetParent !== null);
  if (first instanceof HTMLElement) first.focus();
}
