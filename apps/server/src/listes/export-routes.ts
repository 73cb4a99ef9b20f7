import { Readable } from "node:stream";
import { isErreurRendu } from "@ia-territoires/documents";
import type { FastifyInstance } from "fastify";
import type { Application } from "../application.ts";
import { buildLimiteurParAdresse } from "../http/build-limiteur-par-adresse.ts";
import { sendErreurMetier } from "../http/send-erreur-metier.ts";
import { sendError } from "../http/send-error.ts";
import { toWebHeaders } from "../http/to-web-request.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import type { ListeEnregistree } from "./define-liste.ts";
import { FORMATS_EXPORT, isFormatExport } from "./formats-export.ts";
import { openExport } from "./open-export.ts";
import { REGISTRE } from "./registre.ts";

interface Requete {
  Params: { liste: string; format: string };
  Querystring: { organisme?: unknown; criteres?: unknown; suivi?: unknown };
}

/** Exports of public lists that one address may ask for without an account: a PDF keeps the compiler for a second. */
const EXPORTS_PUBLICS = { nombre: 20, fenetreMs: 60_000 } as const;

const texte = (valeur: unknown): string | null => (typeof valeur === "string" ? valeur : null);

/**
 * `GET /api/listes/{liste}/{format}?organisme=<id>&criteres=<json>&suivi=<uuid>`: all the rows of a list, with the
 * criteria of its screen, in one of `FORMATS_EXPORT`; the same rights as its procedure. Rows are written as they are
 * read; leaving the page, or closing the connection, stops the reading. Without an account, an address that asks for too
 * many is refused for a minute (429).
 */
export function registerExportRoutes(
  app: FastifyInstance,
  application: Application,
  registre: readonly ListeEnregistree[] = REGISTRE,
): void {
  const passer = buildLimiteurParAdresse(EXPORTS_PUBLICS, () => performance.now());
  app.get<Requete>("/api/listes/:liste/:format", async (request, reply) => {
    const liste = registre.find(({ code }) => code === request.params.liste);
    const { format } = request.params;
    if (liste === undefined || !isFormatExport(format)) {
      const formats = Object.keys(FORMATS_EXPORT).join(", ");
      return sendError(reply, 404, "export-inconnu", `Cet export n'existe pas : une liste, puis ${formats}.`);
    }
    try {
      const ctx = await createContexte(application, {
        id: request.id,
        entetes: toWebHeaders(request),
        organisme: texte(request.query.organisme),
      });
      if (ctx.session === null && !(await passer(request.ip))) {
        return await sendError(
          reply.header("retry-after", String(EXPORTS_PUBLICS.fenetreMs / 1_000)),
          429,
          "trop-d-exports",
          `Trop d'exports demandés depuis cette adresse : ${EXPORTS_PUBLICS.nombre} par minute. Réessayez dans une minute, ou connectez-vous.`,
        );
      }
      const depart = new AbortController();
      reply.raw.once("close", () => {
        depart.abort();
      });
      const { nom, contenu } = await openExport(ctx, {
        liste,
        format,
        criteres: texte(request.query.criteres),
        suivi: texte(request.query.suivi),
        annule: depart.signal,
      });
      const { typeMedia, extension } = FORMATS_EXPORT[format];
      return await reply
        .type(typeMedia)
        .header("content-disposition", `attachment; filename="${nom}.${extension}"`)
        .header("cache-control", "private, no-store")
        .send(Readable.from(contenu, { objectMode: false }));
    } catch (erreur) {
      return isErreurRendu(erreur)
        ? sendError(reply, 503, erreur.code, erreur.message)
        : sendErreurMetier(reply, erreur);
    }
  });
}
