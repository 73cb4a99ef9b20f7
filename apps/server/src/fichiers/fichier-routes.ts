import type { Readable } from "node:stream";
import multipart, { type MultipartFile } from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Application } from "../application.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { sendError } from "../http/send-error.ts";
import { sendErreurMetier } from "../http/send-erreur-metier.ts";
import { toWebHeaders } from "../http/to-web-request.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { checkOrganisme, checkRoles, type ContexteOrganisme } from "../trpc/procedures.ts";
import { addFichier } from "./add-fichier.ts";
import { buildDisposition } from "./build-disposition.ts";
import { checkFlux } from "./check-flux.ts";
import { fichierAddSchema } from "./fichier-schemas.ts";
import { isIdFichier } from "./file-store.ts";
import { getFichier } from "./get-fichier.ts";
import { receiveFichier, tooLarge } from "./receive-fichier.ts";
import { ROLES_DEPOT } from "./roles-fichier.ts";

/** What says of the file travels with it: 20 signatories fit. */
const PIECE_MAXIMUM = 64 * 1_024;
/** A page that opened such a file could run nothing and reach nothing. */
const CSP_FICHIER = "default-src 'none'; sandbox";

async function openContexte(
  application: Application,
  request: FastifyRequest,
  procedure: string,
  organisme: string | null,
): Promise<ContexteOrganisme> {
  const ctx = await createContexte(application, {
    id: request.id,
    entetes: toWebHeaders(request),
    organisme,
  });
  return { ...ctx, ...checkOrganisme(ctx), procedure };
}

function malformed(message: string): ErreurMetier {
  return new ErreurMetier("BAD_REQUEST", "depot-mal-forme", message);
}

function parsePiece(texte: unknown): unknown {
  try {
    return JSON.parse(String(texte));
  } catch {
    throw malformed("La description de la pièce n'est pas du JSON lisible.");
  }
}

/** The description comes first, then the bytes: nothing is received before it is known what for. */
async function readDepot(request: FastifyRequest) {
  let piece: ReturnType<typeof fichierAddSchema.parse> | null = null;
  for await (const partie of request.parts()) {
    if (partie.type === "field") {
      if (partie.fieldname !== "piece" || piece !== null) break;
      piece = fichierAddSchema.parse(parsePiece(partie.value));
    } else {
      if (piece === null || partie.fieldname !== "fichier") break;
      return { piece, partie };
    }
  }
  throw malformed("Dépôt mal formé : un champ « piece » (JSON), puis un champ « fichier » sont attendus.");
}

/** The parser of the form ends a file that is too large as if it were whole, and says so beside it. */
async function* readPartie({ file }: MultipartFile, tailleMax: number): AsyncIterable<Buffer> {
  for await (const morceau of file) yield morceau as Buffer;
  if (file.truncated) throw tooLarge(tailleMax);
}

/**
 * `POST /api/fichiers` files a document (multipart: `piece`, then `fichier`); `GET /api/fichiers/{id}?organisme=…`
 * hands one over, always as an attachment. Rights are those of a procedure: roles, then row-level security.
 */
export async function registerFichierRoutes(app: FastifyInstance, application: Application): Promise<void> {
  const { fichiers } = application;
  const { store, tailleMax } = fichiers;

  await app.register(async (depots) => {
    await depots.register(multipart, {
      limits: { fileSize: tailleMax + 1, files: 1, fields: 1, parts: 2, fieldSize: PIECE_MAXIMUM },
    });
    depots.post("/api/fichiers", { bodyLimit: tailleMax + 2 * PIECE_MAXIMUM }, async (request, reply) => {
      try {
        const ctx = await openContexte(application, request, "fichiers.add", null);
        checkRoles(ctx, ROLES_DEPOT);
        if (!request.isMultipart()) throw malformed("Un envoi multipart/form-data est attendu.");
        if (Number(request.headers["content-length"] ?? 0) > tailleMax + 2 * PIECE_MAXIMUM)
          throw tooLarge(tailleMax);
        const { piece, partie } = await readDepot(request);
        const depose = await receiveFichier(fichiers, readPartie(partie, tailleMax), (recu) =>
          addFichier(ctx, fichiers, piece, recu),
        );
        return await reply.status(201).send(depose);
      } catch (erreur) {
        return sendErreurMetier(reply, erreur);
      }
    });
  });

  app.get<{ Params: { id: string }; Querystring: { organisme?: string } }>(
    "/api/fichiers/:id",
    { compress: false },
    async (request, reply) => {
      const { id } = request.params;
      if (!isIdFichier(id)) return sendError(reply, 404, "introuvable", "Ce fichier n'existe pas.");
      try {
        const { organisme } = request.query;
        const ctx = await openContexte(
          application,
          request,
          "fichiers.get",
          typeof organisme === "string" ? organisme : null,
        );
        const fichier = await inTransaction(ctx, (tx) => getFichier(tx, id));
        const flux: Readable | null = await store.get(id).catch(() => null);
        if (flux === null) {
          request.log.error({ fichier: "absent-du-stockage" });
          return await sendError(
            reply,
            503,
            "stockage-indisponible",
            "Le contenu de ce fichier n'est pas joignable pour l'instant. Réessayer, puis prévenir l'administrateur.",
          );
        }
        return await reply
          .type(fichier.typeMime)
          .header("content-length", fichier.octets)
          .header("content-disposition", buildDisposition(fichier.nom))
          .header("content-security-policy", CSP_FICHIER)
          .header("cache-control", "private, no-store")
          .send(
            checkFlux(flux, fichier.empreinte, () =>
              request.log.error({ fichier: "altere-dans-le-stockage" }),
            ),
          );
      } catch (erreur) {
        return sendErreurMetier(reply, erreur);
      }
    },
  );
}
