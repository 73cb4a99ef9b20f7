import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";

/**
 * `/api/sante/vivant` answers as long as the process does; `/api/sante/pret` says whether requests may be sent here:
 * the database answers and the server is not stopping.
 */
export function registerHealthRoutes(app: FastifyInstance, base: Base, isStopping: () => boolean): void {
  app.get("/api/sante/vivant", async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ statut: "vivant" }),
  );
  app.get("/api/sante/pret", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    if (isStopping()) return reply.status(503).send({ statut: "arret-en-cours" });
    try {
      await sql`select 1 from ia_migration limit 1`.execute(base.owner);
      return await reply.send({ statut: "pret" });
    } catch {
      return reply.status(503).send({ statut: "base-injoignable" });
    }
  });
}
