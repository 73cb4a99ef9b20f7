import { renderDocx, renderPdf } from "@ia-territoires/documents";
import type { FastifyInstance } from "fastify";
import type { Application } from "../application.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { answerExport } from "../http/answer-export.ts";
import { sendError } from "../http/send-error.ts";
import { FORMATS_RAPPORT } from "../rapports/write-rapport.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { requireVendeur } from "../titres/require-vendeur.ts";
import { buildDocumentActivite } from "./build-document-activite.ts";
import { getActivite } from "./get-activite.ts";
import { getCarte } from "./get-carte.ts";

interface Requete {
  Params: { annee: string; format: string };
  Querystring: { organisme?: unknown };
}

const RENDUS = { pdf: renderPdf, docx: renderDocx } as const;
const isRendu = (format: string): format is keyof typeof RENDUS => Object.hasOwn(RENDUS, format);

/**
 * `GET /api/activite/{annee}/{pdf ou docx}?organisme=<id>`: the yearly report of a vendor, with the figures and the rights
 * of `activite.get`.
 */
export function registerActiviteRoutes(app: FastifyInstance, application: Application): void {
  app.get<Requete>("/api/activite/:annee/:format", async (request, reply) => {
    const { annee, format } = request.params;
    if (!/^20\d\d$/.test(annee) || !isRendu(format)) {
      const message = "Cet export n'existe pas : une année (2000 à 2099), puis pdf ou docx.";
      return sendError(reply, 404, "export-inconnu", message);
    }
    return answerExport(application, request, reply, async (ctx) => {
      const { acteur, organismeId, horloge, demonstration } = ctx;
      const modele = await inTransaction({ base: ctx.base, acteur }, async (tx) =>
        buildDocumentActivite({
          prestataire: await requireVendeur(tx, ctx),
          activite: await getActivite(tx, { prestataireId: organismeId, annee: Number(annee) }),
          carte: await getCarte(tx, { organismeId, maintenant: horloge() }),
          date: getAujourdHui(horloge()),
          demonstration,
        }),
      );
      // Outside the transaction: writing may take seconds, and holds nothing.
      return {
        octets: await RENDUS[format](modele),
        type: FORMATS_RAPPORT[format],
        nom: `rapport-activite-${annee}.${format}`,
      };
    });
  });
}
