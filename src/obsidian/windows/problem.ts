/** Adds the line in which a form says what is missing or wrong. What it says is gone once something is filled in. */
export function addProblem(form: HTMLElement): HTMLElement {
  const line = form.createEl('p', { cls: 'ifu-form-problem', attr: { role: 'alert' } });
  form.addEventListener('input', () => line.empty());
  return line;
}
