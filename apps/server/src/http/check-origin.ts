import type { FastifyInstance } from "fastify";
import { sendError } from "./send-error.ts";

const LECTURES: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
const LOCAUX: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a browser's page of this origin may write here: the public address, else the very host that was asked. */
export function isOriginAllowed(
  origine: string,
  hote: string | undefined,
  publicUrl: string | null,
): boolean {
  if (publicUrl !== null) return origine === publicUrl;
  if (hote === undefined || !URL.canParse(origine)) return false;
  const { host, hostname } = new URL(origine);
  if (host === hote) return true;
  // On one's own machine « localhost » and « 127.0.0.1 » are the same place, a development server has another port.
  return LOCAUX.has(hostname) && LOCAUX.has(hote.replace(/:\d+$/, ""));
}

/**
 * Refuses writes that a page of another site makes a browser send (403, `origine-refusee`). Programs that are not
 * browsers send neither Origin nor Sec-Fetch-Site and are let through: they have no cookie of anybody to abuse.
 */
export function checkOrigin(app: FastifyInstance, publicUrl: string | null): void {
  app.addHook("onRequest", async (request, reply) => {
    if (LECTURES.has(request.method)) return;
    const { origin, host } = request.headers;
    const site = request.headers["sec-fetch-site"];
    const permis =
      origin === undefined
        ? site === undefined || site === "same-origin" || site === "none"
        : isOriginAllowed(origin, host, publicUrl);
    if (!permis)
      await sendError(
        reply,
        403,
        "origine-refusee",
        "Cette écriture vient d'un autre site : elle est refusée.",
      );
  });
}
