import { isErreurRendu, renderDocx, renderPdf } from "@ia-territoires/documents";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Application } from "../application.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { sendError } from "../http/send-error.ts";
import { sendErreurMetier } from "../http/send-erreur-metier.ts";
import { toWebHeaders } from "../http/to-web-request.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import { checkOrganisme } from "../trpc/procedures.ts";
import { loadModele } from "./load-modele.ts";
import { MODELES, type NomModele } from "./modeles.ts";

const FICHIER = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(pdf|docx)$/;
const FORMATS = {
  pdf: { type: "application/pdf", render: renderPdf, disposition: "inline" },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: renderDocx,
    disposition: "attachment",
  },
} as const;
/** Faults of the data, which a person can correct; the others are ours, and pass. */
const A_CORRIGER: ReadonlySet<string> = new Set(["document-trop-long", "logo", "caractere-non-imprimable"]);

function isModele(texte: string): texte is NomModele {
  return (MODELES as readonly string[]).includes(texte);
}

function answerErreur(reply: FastifyReply, erreur: unknown): FastifyReply {
  if (isErreurRendu(erreur)) {
    return sendError(reply, A_CORRIGER.has(erreur.code) ? 422 : 503, erreur.code, erreur.message);
  }
  return sendErreurMetier(reply, erreur);
}

/**
 * `GET /api/documents/{modele}/{id}.{pdf|docx}?organisme=<id>`, one of `MODELES`: the same rights as any
 * procedure; the organisme is in the address because a plain link sends no header.
 */
export function registerDocumentRoutes(app: FastifyInstance, application: Application): void {
  app.get<{ Params: { modele: string; fichier: string }; Querystring: { organisme?: string } }>(
    "/api/documents/:modele/:fichier",
    async (request, reply) => {
      const { modele, fichier } = request.params;
      const [, id, extension] = FICHIER.exec(fichier) ?? [];
      if (!isModele(modele) || id === undefined || (extension !== "pdf" && extension !== "docx")) {
        return sendError(
          reply,
          404,
          "document-inconnu",
          `Ce document n'existe pas : ${MODELES.join(", ")}, en .pdf ou .docx.`,
        );
      }
      try {
        const { organisme } = request.query;
        const entetes = toWebHeaders(request);
        const ctx = await createContexte(application, {
          id: request.id,
          entetes,
          organisme: typeof organisme === "string" ? organisme : null,
        });
        const { acteur } = checkOrganisme(ctx);
        const document = await inTransaction({ base: ctx.base, acteur }, (tx) =>
          loadModele(tx, modele, id, ctx.horloge()),
        );
        const { type, render, disposition } = FORMATS[extension];
        // Outside the transaction: a rendering may take a second, and holds nothing.
        const octets = await render(document.modele);
        return await reply
          .type(type)
          .header("content-disposition", `${disposition}; filename="${document.nom}.${extension}"`)
          .header("cache-control", "private, no-store")
          .send(Buffer.from(octets));
      } catch (erreur) {
        return answerErreur(reply, erreur);
      }
    },
  );
}
