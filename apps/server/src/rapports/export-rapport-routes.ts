import { isUuid } from "../db/is-uuid.ts";
import type { FastifyInstance } from "fastify";
import type { Application } from "../application.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { answerExport } from "../http/answer-export.ts";
import { sendError } from "../http/send-error.ts";
import { buildModeleRapport, loadRapport } from "./load-rapport.ts";
import { FORMATS_RAPPORT, isFormatRapport, writeRapport } from "./write-rapport.ts";

interface Requete {
  Params: { id: string; format: string };
  Querystring: { organisme?: unknown; tableau?: unknown };
}

/**
 * `GET /api/rapports/{id}/{format}?organisme=<id>&tableau=<code>`: a saved report in one of `FORMATS_RAPPORT`, with the
 * builders that a browser uses; the same rights as `rapports.get`. Only a CSV names its table.
 */
export function registerRapportRoutes(app: FastifyInstance, application: Application): void {
  app.get<Requete>("/api/rapports/:id/:format", async (request, reply) => {
    const { id, format } = request.params;
    if (!isUuid(id) || !isFormatRapport(format)) {
      const formats = Object.keys(FORMATS_RAPPORT).join(", ");
      return sendError(
        reply,
        404,
        "export-inconnu",
        `Cet export n'existe pas : un rapport, puis ${formats}.`,
      );
    }
    return answerExport(application, request, reply, async ({ base, acteur, organismeId }) => {
      const charge = await inTransaction({ base, acteur }, async (tx) => {
        const dessine = await loadRapport(tx, id);
        return { ...dessine, modele: await buildModeleRapport(tx, organismeId, dessine) };
      });
      const tableau = typeof request.query.tableau === "string" ? request.query.tableau : null;
      const { debut, fin } = charge.vue;
      // Outside the transaction: writing may take seconds, and holds nothing.
      return {
        octets: await writeRapport(format, { ...charge, tableau }),
        type: FORMATS_RAPPORT[format],
        nom: `${format === "csv" ? String(tableau) : "rapport"}-${debut}-${fin}.${format}`,
      };
    });
  });
}
