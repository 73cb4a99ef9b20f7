import { LECTEUR } from "./lecteur.ts";

/**
 * Stops the thread that reads files; for the end of a server. A later reading starts a new one.
 * @example
 * await closeLectures()
 */
export function closeLectures(): Promise<void> {
  return LECTEUR.close();
}
