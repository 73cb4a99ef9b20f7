import { type FastifyTRPCPluginOptions, fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type AppRouter, appRouter } from "../app-router.ts";
import type { Application } from "../application.ts";
import { IMPORTS } from "../imports/registre-imports.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import { describeErreur } from "./log-requests.ts";
import { toWebHeaders } from "./to-web-request.ts";

const APPELS_PAR_LOT = 20;
/** Thousands of rows of a file, as text. */
const CORPS_IMPORT = 8_388_608;

/** Every procedure under `/api/trpc`; those that import a file take a larger body than the others. */
export async function registerTrpc(app: FastifyInstance, application: Application): Promise<void> {
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>["trpcOptions"] = {
    router: appRouter,
    maxBatchSize: APPELS_PAR_LOT,
    createContext: ({ req }) => createContexte(application, { id: req.id, entetes: toWebHeaders(req) }),
    onError: ({ error, path, req }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      req.log.error({ procedure: path, erreur: describeErreur(error.cause ?? error) });
    },
  };
  const answer = (path: string, req: FastifyRequest, res: FastifyReply) =>
    fastifyRequestHandler({ ...trpcOptions, path, req, res });
  await app.register(
    async (procedures) => {
      // A body is read by the procedure, once it knows who asks.
      procedures.removeContentTypeParser("application/json");
      procedures.addContentTypeParser("application/json", { parseAs: "string" }, (_requete, corps, fait) => {
        fait(null, corps);
      });
      for (const { code } of IMPORTS) {
        const chemin = `imports.${code}`;
        procedures.post(`/${chemin}`, { bodyLimit: CORPS_IMPORT }, (req, res) => answer(chemin, req, res));
      }
      procedures.all<{ Params: { path: string } }>("/:path", (req, res) => answer(req.params.path, req, res));
    },
    { prefix: "/api/trpc" },
  );
}
