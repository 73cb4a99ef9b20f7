import type { FastifyInstance } from "fastify";
import { createOpenApiFetchHandler } from "trpc-to-openapi";
import type { Application } from "../application.ts";
import { describeErreur } from "../http/log-requests.ts";
import { toWebHeaders, toWebRequest } from "../http/to-web-request.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import { buildOpenapi } from "./build-openapi.ts";
import { readErreurRest } from "./read-erreur-rest.ts";
import { restRouter } from "./rest-router.ts";

/** The key of a write comes in a header, as is usual; the procedures read it in their input. */
function addCle(corps: unknown, cle: string | string[] | undefined): unknown {
  if (typeof cle !== "string") return corps;
  return {
    ...(typeof corps === "object" && corps !== null && !Array.isArray(corps) ? corps : {}),
    cleIdempotence: cle,
  };
}

/** `/api/v1`: the few routes meant for other programs, described by `/api/v1/openapi.json`. */
export async function registerRest(app: FastifyInstance, application: Application): Promise<void> {
  const description = buildOpenapi(application.publicUrl ?? "");
  await app.register(async (rest) => {
    rest.get("/api/v1/openapi.json", async (_request, reply) =>
      reply.header("cache-control", "no-cache").send(description),
    );
    rest.route({
      method: ["GET", "POST"],
      url: "/api/v1/*",
      handler: async (request, reply) => {
        request.body =
          request.method === "POST" ? addCle(request.body, request.headers["idempotency-key"]) : undefined;
        const reponse = await createOpenApiFetchHandler({
          endpoint: "/api/v1",
          router: restRouter,
          req: toWebRequest(request, application.publicUrl ?? "http://127.0.0.1"),
          createContext: () =>
            createContexte(application, { id: request.id, entetes: toWebHeaders(request) }),
          onError: ({ error, path }) => {
            if (error.code !== "INTERNAL_SERVER_ERROR") return;
            request.log.error({
              requestId: request.id,
              procedure: path,
              erreur: describeErreur(error.cause ?? error),
            });
          },
        });
        reply.status(reponse.status).header("cache-control", "no-store");
        reply.type("application/json; charset=utf-8");
        const texte = await reponse.text();
        return reply.send(reponse.status < 400 ? texte : JSON.stringify(readErreurRest(texte, request.id)));
      },
    });
  });
}
