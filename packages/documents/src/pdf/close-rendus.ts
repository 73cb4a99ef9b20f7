import { MOTEUR } from "./moteur.ts";

/**
 * Stops the PDF process, and whatever waits for it. To be called when the server stops; a later
 * {@link renderPdf} starts a new process.
 * @example
 * await closeRendus();
 */
export async function closeRendus(): Promise<void> {
  await MOTEUR.close();
}
