import { isUuid } from "../db/is-uuid.ts";
import { isErreurRendu } from "@ia-territoires/documents";
import type { FastifyInstance } from "fastify";
import type { Application } from "../application.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { sendErreurMetier } from "../http/send-erreur-metier.ts";
import { sendError } from "../http/send-error.ts";
import { toWebHeaders } from "../http/to-web-request.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import { checkOrganisme, checkRoles } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { buildModeleRapport, loadRapport } from "./load-rapport.ts";
import { FORMATS_RAPPORT, isFormatRapport, writeRapport } from "./write-rapport.ts";

interface Requete {
  Params: { id: string; format: string };
  Querystring: { organisme?: unknown; tableau?: unknown };
}

const texte = (valeur: unknown): string | null => (typeof valeur === "string" ? valeur : null);

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
    try {
      const ctx = await createContexte(application, {
        id: request.id,
        entetes: toWebHeaders(request),
        organisme: texte(request.query.organisme),
      });
      const verifie = checkOrganisme(ctx);
      checkRoles(verifie, ROLES_LECTURE);
      const { acteur, organismeId } = verifie;
      const charge = await inTransaction({ base: ctx.base, acteur }, async (tx) => {
        const dessine = await loadRapport(tx, id);
        return { ...dessine, modele: await buildModeleRapport(tx, organismeId, dessine) };
      });
      const tableau = texte(request.query.tableau);
      // Outside the transaction: writing may take seconds, and holds nothing.
      const octets = await writeRapport(format, { ...charge, tableau });
      const { debut, fin } = charge.vue;
      const nom = `${format === "csv" ? String(tableau) : "rapport"}-${debut}-${fin}.${format}`;
      return await reply
        .type(FORMATS_RAPPORT[format])
        .header("content-disposition", `attachment; filename="${nom}"`)
        .header("cache-control", "private, no-store")
        .send(Buffer.from(octets));
    } catch (erreur) {
      return isErreurRendu(erreur)
        ? sendError(reply, 503, erreur.code, erreur.message)
        : sendErreurMetier(reply, erreur);
    }
  });
}
