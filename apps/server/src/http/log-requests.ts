import type { FastifyInstance } from "fastify";

/** What a log keeps of an error: its kind and where it was thrown, not its message, which may quote what was typed. */
export function describeErreur(erreur: unknown): Readonly<Record<string, string>> {
  if (!(erreur instanceof Error)) return { type: typeof erreur };
  const code = "code" in erreur && typeof erreur.code === "string" ? { code: erreur.code } : {};
  const contrainte =
    "constraint" in erreur && typeof erreur.constraint === "string" ? { contrainte: erreur.constraint } : {};
  const pile = (erreur.stack ?? "")
    .split("\n")
    .filter((ligne) => /^\s+at /.test(ligne))
    .slice(0, 12)
    .join("\n");
  return { type: erreur.name, ...code, ...contrainte, pile };
}

/**
 * One line of JSON per request: method, route, names of procedures, status, duration, identifier. No address, no
 * cookie, no text of a query, no body: nothing that tells who somebody is.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { path } = request.params as { path?: string };
    request.log.info({
      methode: request.method,
      route: request.routeOptions.url ?? "inconnue",
      ...(path === undefined || !/^[\w.,]{1,500}$/.test(path) ? {} : { procedures: path }),
      statut: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}
