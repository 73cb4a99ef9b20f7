import type { FastifyError, FastifyInstance } from "fastify";
import { describeErreur } from "./log-requests.ts";
import { sendError } from "./send-error.ts";

const CONNUES: Readonly<Record<string, readonly [number, string, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [
    413,
    "corps-trop-lourd",
    "Le corps de la requête est trop lourd : 1 Mo au plus.",
  ],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, "json-illisible", "Le corps de la requête n'est pas du JSON lisible."],
  FST_ERR_CTP_EMPTY_JSON_BODY: [
    400,
    "json-illisible",
    "Le corps de la requête est vide, du JSON est attendu.",
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    "type-de-contenu",
    "Type de contenu refusé : application/json est attendu.",
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    400,
    "requete-refusee",
    "La longueur annoncée n'est pas celle du corps.",
  ],
};

/** Every error that reaches Fastify becomes one French sentence with its code; a fault of ours shows its reference only. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((erreur: FastifyError, request, reply) => {
    const connue = CONNUES[erreur.code];
    if (connue !== undefined) return sendError(reply, ...connue);
    const statut = erreur.statusCode ?? 500;
    if (statut === 414) return sendError(reply, 414, "adresse-trop-longue", "L'adresse est trop longue.");
    if (statut < 500) return sendError(reply, statut, "requete-refusee", "La requête est mal formée.");
    request.log.error({ erreur: describeErreur(erreur) });
    return sendError(
      reply,
      500,
      "erreur-interne",
      `Le serveur a rencontré une erreur ; rien n'a été enregistré. Référence à donner : ${request.id}.`,
    );
  });
}
