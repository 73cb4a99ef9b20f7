import type { Application } from "../application.ts";
import { startDelivery } from "./start-delivery.ts";

/**
 * Starts the delivery the configuration asks for: mails are kept in demonstration mode, leave by the SMTP server, or
 * wait when none is configured. Answers the function that stops it.
 *
 * @example
 * const stop = await openDelivery(application, (erreur) => log.error(erreur))
 */
export async function openDelivery(
  { base, auth, horloge, demonstration, smtp }: Application,
  onError: (erreur: unknown) => void,
): Promise<() => Promise<void>> {
  const service = new URL(auth.options.baseURL).origin;
  if (demonstration) return startDelivery({ base, horloge, sortie: null, service }, onError);
  if (smtp === null) return async () => undefined;
  const { openSmtp } = await import("./open-smtp.ts");
  return startDelivery({ base, horloge, sortie: openSmtp(smtp), service }, onError);
}
