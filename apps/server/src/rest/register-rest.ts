import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createOpenApiNodeHttpHandler } from "trpc-to-openapi";
import type { Application } from "../application.ts";
import { describeErreur } from "../http/log-requests.ts";
import { toWebHeaders } from "../http/to-web-request.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import { buildOpenapi } from "./build-openapi.ts";
import { readErreurRest } from "./read-erreur-rest.ts";
import { restRouter } from "./rest-router.ts";

const PREFIXE = "/api/v1";

type Brute = FastifyRequest["raw"] & { body?: unknown; fastify?: FastifyRequest };

/** The key of a write comes in a header, as is usual; the procedures read it in their input. */
function addCle(corps: unknown, cle: string | string[] | undefined): unknown {
  const objet = typeof corps === "object" && corps !== null && !Array.isArray(corps) ? corps : {};
  return typeof cle === "string" ? { ...objet, cleIdempotence: cle } : objet;
}

/** A response that only keeps what the handler says, so that Fastify sends it with its own headers and compression. */
function capture(
  brute: FastifyReply["raw"],
  onEnd: (statut: number, texte: string) => void,
): FastifyReply["raw"] {
  let statut = 200;
  return new Proxy(brute, {
    get(cible, nom) {
      if (nom === "end") return (texte: unknown) => onEnd(statut, typeof texte === "string" ? texte : "{}");
      if (nom === "setHeader") return () => undefined;
      const valeur: unknown = Reflect.get(cible, nom, cible);
      return typeof valeur === "function" ? (valeur.bind(cible) as unknown) : valeur;
    },
    set(cible, nom, valeur) {
      if (nom !== "statusCode") return Reflect.set(cible, nom, valeur);
      statut = Number(valeur);
      return true;
    },
  });
}

/** `/api/v1`: the few routes meant for other programs, described by `/api/v1/openapi.json`. */
export async function registerRest(app: FastifyInstance, application: Application): Promise<void> {
  const description = buildOpenapi(application.publicUrl ?? "");
  // Made once: in development it writes the whole description again to check it.
  const handle = createOpenApiNodeHttpHandler<typeof restRouter, Brute, FastifyReply["raw"]>({
    router: restRouter,
    createContext: ({ req }) => {
      const requete = req.fastify;
      if (requete === undefined) throw new Error("requête REST sans son origine");
      return createContexte(application, { id: requete.id, entetes: toWebHeaders(requete) });
    },
    onError: ({ error, path, req }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      req.fastify?.log.error({ procedure: path, erreur: describeErreur(error.cause ?? error) });
    },
  });
  app.get(`${PREFIXE}/openapi.json`, async (_request, reply) =>
    reply.header("cache-control", "no-cache").send(description),
  );
  app.route({
    method: ["GET", "POST"],
    url: `${PREFIXE}/*`,
    handler: async (request, reply) => {
      const corps =
        request.method === "POST" ? addCle(request.body, request.headers["idempotency-key"]) : undefined;
      const brute: Brute = Object.assign(request.raw, {
        url: request.url.slice(PREFIXE.length),
        body: corps,
        fastify: request,
      });
      const { statut, texte } = await new Promise<{ statut: number; texte: string }>((resolve, reject) => {
        handle(
          brute,
          capture(reply.raw, (code, dit) => resolve({ statut: code, texte: dit })),
        ).catch(reject);
      });
      reply.status(statut).header("cache-control", "no-store").type("application/json; charset=utf-8");
      return reply.send(statut < 400 ? texte : JSON.stringify(readErreurRest(texte, request.id)));
    },
  });
}
