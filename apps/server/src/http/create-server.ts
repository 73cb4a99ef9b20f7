import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import type { Application } from "../application.ts";
import { registerDocumentRoutes } from "../documents/document-routes.ts";
import { registerFichierRoutes } from "../fichiers/fichier-routes.ts";
import { registerLectureRoutes } from "../imports/lecture-routes.ts";
import { registerActiviteRoutes } from "../activite/export-activite-routes.ts";
import { registerRapportRoutes } from "../rapports/export-rapport-routes.ts";
import { registerExportRoutes } from "../listes/export-routes.ts";
import { registerFluxRoutes } from "../echeances/flux/flux-routes.ts";
import { registerRest } from "../rest/register-rest.ts";
import { registerAuthRoutes } from "./auth-routes.ts";
import { checkOrigin } from "./check-origin.ts";
import { handleErrors } from "./handle-errors.ts";
import { registerHealthRoutes } from "./health-routes.ts";
import { logRequests } from "./log-requests.ts";
import { registerDashboard } from "./static-dashboard.ts";
import { registerTrpc } from "./trpc-routes.ts";

const CORPS_MAXIMUM = 1_048_576;

/** Scripts, styles and data of this origin only; nothing written inside the page is run or applied. */
const CSP = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * Builds the whole HTTP server (not listening yet): API, sign-in, documents, health, dashboard. Closing it lets the
 * requests under way finish.
 *
 * @example
 * const app = await createServer(application); await app.listen({ port: 3000 })
 */
export async function createServer(application: Application): Promise<FastifyInstance> {
  const { base, publicUrl, trustProxy, logLevel, logStream, dashboardDir } = application;
  const app = Fastify({
    logger:
      logLevel === "silent"
        ? false
        : { level: logLevel, base: null, ...(logStream === undefined ? {} : { stream: logStream }) },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    bodyLimit: CORPS_MAXIMUM,
    // A large file over a slow line takes minutes; headers have a minute, and a body of JSON is small.
    requestTimeout: 600_000,
    trustProxy: trustProxy.length === 0 ? false : [...trustProxy],
    // A batch carries the names of its procedures in its address: it must get as far as the refusal that counts them.
    routerOptions: { maxParamLength: 16_384 },
    forceCloseConnections: "idle",
  });
  let enArret = false;
  app.addHook("preClose", async () => {
    enArret = true;
  });
  // A connection kept open after its last answer would make the stop wait for it.
  app.addHook("onSend", async (_request, reply) => {
    if (enArret) reply.header("connection", "close");
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  logRequests(app);
  handleErrors(app);
  await app.register(helmet, {
    contentSecurityPolicy: CSP,
    strictTransportSecurity: publicUrl?.startsWith("https:") === true ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(compress, { global: true, threshold: 1_024, encodings: ["br", "gzip"] });
  checkOrigin(app, publicUrl);
  registerHealthRoutes(app, base, () => enArret);
  registerAuthRoutes(app, application);
  registerDocumentRoutes(app, application);
  await registerFichierRoutes(app, application);
  registerExportRoutes(app, application);
  registerRapportRoutes(app, application);
  registerActiviteRoutes(app, application);
  await registerLectureRoutes(app, application);
  registerFluxRoutes(app, application);
  await registerTrpc(app, application);
  await registerRest(app, application);
  await registerDashboard(app, dashboardDir);
  return app;
}
