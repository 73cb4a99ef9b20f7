import { formatCellule, LIMITES, readTableur } from "@ia-territoires/tableurs";
import type { FastifyInstance } from "fastify";
import type { Application } from "../application.ts";
import { sendErreurMetier } from "../http/send-erreur-metier.ts";
import { sendError } from "../http/send-error.ts";
import { toWebHeaders } from "../http/to-web-request.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import { checkOrganisme, checkRoles } from "../trpc/procedures.ts";
import { IMPORTS } from "./registre-imports.ts";

/** What a screen of import is given to choose from: the sheets of a file, their cells written as people read them. */
export interface FichierImport {
  readonly format: "csv" | "xlsx" | "ods";
  readonly feuilles: readonly {
    readonly nom: string | null;
    readonly lignes: readonly (readonly string[])[];
  }[];
}

/**
 * `POST /api/imports/{import}/lecture?nom=<fichier>`, the bytes of a CSV, XLSX or ODS as body: reads them within limits and keeps
 * nothing. The file is read here rather than in the browser, so that one reader, in its own thread, meets every file.
 */
export async function registerLectureRoutes(app: FastifyInstance, application: Application): Promise<void> {
  await app.register(async (lectures) => {
    lectures.addContentTypeParser(
      "application/octet-stream",
      { parseAs: "buffer" },
      (_requete, corps, fait) => {
        fait(null, corps);
      },
    );
    lectures.post<{ Params: { code: string }; Querystring: { nom?: unknown } }>(
      "/api/imports/:code/lecture",
      { bodyLimit: LIMITES.octets },
      async (request, reply) => {
        try {
          const ctx = await createContexte(application, { id: request.id, entetes: toWebHeaders(request) });
          const demande = checkOrganisme(ctx);
          const importe = IMPORTS.find(({ code }) => code === request.params.code);
          if (importe === undefined) {
            return await sendError(reply, 404, "import-inconnu", "Cet import n'existe pas.");
          }
          checkRoles(demande, importe.roles);
          const octets = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array();
          const { nom } = request.query;
          const lu = await readTableur(octets, { nom: typeof nom === "string" ? nom : undefined });
          if (lu.statut === "refus") return await sendError(reply, 422, lu.code, lu.message);
          const longue = lu.feuilles.find(({ lignes }) => lignes.length > importe.lignesMaximum + 1);
          if (longue !== undefined) {
            const [lues, maximum] = [longue.lignes.length - 1, importe.lignesMaximum].map((nombre) =>
              nombre.toLocaleString("fr-FR"),
            );
            const message = `Le fichier a ${lues} lignes : cet import en prend ${maximum} au plus. Le partager en plusieurs fichiers.`;
            return await sendError(reply, 422, "trop-de-lignes", message);
          }
          const feuilles = lu.feuilles.map(({ nom: titre, lignes }) => ({
            nom: titre ?? null,
            lignes: lignes.map((ligne) => ligne.map(formatCellule)),
          }));
          return await reply.send({ format: lu.format, feuilles } satisfies FichierImport);
        } catch (erreur) {
          return sendErreurMetier(reply, erreur);
        }
      },
    );
  });
}
