/**
 * Moves the focus to the first field in error, in the order of the page, so that a keyboard or a screen reader lands
 * on what is to correct.
 *
 * @example
 * form.onSubmit(save, (errors) => focusPremierChamp(errors, form.getInputNode))
 */
export function focusPremierChamp(
  errors: Readonly<Record<string, unknown>>,
  getInputNode: (path: string) => HTMLElement | null,
): void {
  const nodes = Object.keys(errors)
    .map((path) => getInputNode(path))
    .filter((node) => node !== null);
  nodes.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  nodes[0]?.focus();
}
