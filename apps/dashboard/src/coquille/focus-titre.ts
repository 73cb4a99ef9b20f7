/**
 * Moves the focus to the heading of the region an element was in, when the element itself is gone: the keyboard and
 * the screen reader stay where the person was.
 *
 * @example
 * focusTitre(section) // its h2 has the focus
 */
export function focusTitre(region: Element | null | undefined): void {
  const titre = region?.isConnected === true ? region.querySelector<HTMLElement>("h1, h2, h3") : null;
  const cible = titre ?? document.querySelector<HTMLElement>("main h1");
  if (cible === null) return;
  cible.tabIndex = -1;
  cible.focus({ preventScroll: titre === null });
}
