/** A text without what differs by nature between two readers: spaces, line ends, bullets. */
export function removeEspaces(texte: string): string {
  return texte.replace(/[\s\u200B•]/gu, "");
}
