import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sendError } from "./send-error.ts";

const UN_AN = "public, max-age=31536000, immutable";

/**
 * Serves the built dashboard: its hashed assets for a year, its page always asked again. An address of the dashboard
 * that is no file gets the page; an unknown address of the API gets a French error.
 */
export async function registerDashboard(app: FastifyInstance, dossier: string): Promise<void> {
  const construit = existsSync(join(dossier, "index.html"));
  if (construit) {
    await app.register(fastifyStatic, {
      root: dossier,
      index: "index.html",
      setHeaders: (reply, chemin) => {
        reply.header("cache-control", chemin.startsWith(join(dossier, "assets")) ? UN_AN : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const lecture = request.method === "GET" || request.method === "HEAD";
    const chemin = request.url.split("?")[0] ?? "";
    // A name with an extension is a file that is not there, not a screen.
    if (!lecture || chemin.startsWith("/api/") || chemin === "/api" || /\.[a-z0-9]+$/i.test(chemin)) {
      return sendError(reply, 404, "adresse-inconnue", "Cette adresse n'existe pas.");
    }
    if (!construit) {
      return reply
        .status(503)
        .type("text/plain; charset=utf-8")
        .send(
          "Le tableau de bord n'est pas construit : lancer « npm start » à la racine, ou « pnpm build » dans apps/dashboard.",
        );
    }
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
