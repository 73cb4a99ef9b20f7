import type { FastifyInstance } from "fastify";
import type { Application } from "../application.ts";
import { toWebRequest } from "./to-web-request.ts";

const MESSAGES: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: "Adresse ou mot de passe incorrect.",
  INVALID_EMAIL: "Adresse électronique mal écrite.",
  INVALID_PASSWORD: "Mot de passe incorrect.",
  PASSWORD_TOO_SHORT: "Mot de passe trop court : 12 caractères au moins.",
  PASSWORD_TOO_LONG: "Mot de passe trop long : 128 caractères au plus.",
  EMAIL_PASSWORD_SIGN_UP_DISABLED: "L'inscription libre est fermée : un administrateur crée les comptes.",
  SESSION_EXPIRED: "Votre session a expiré : reconnectez-vous pour continuer.",
};
const PAR_STATUT: Readonly<Record<number, string>> = {
  401: "Connexion requise.",
  403: "Action refusée.",
  404: "Cette adresse n'existe pas.",
  429: "Trop d'essais : attendre avant de recommencer.",
};

function translate(statut: number, texte: string, requestId: string): string {
  let code = "";
  try {
    const lu: unknown = JSON.parse(texte);
    if (typeof lu === "object" && lu !== null && "code" in lu && typeof lu.code === "string") code = lu.code;
  } catch {
    // No JSON: only the status is known.
  }
  const message = MESSAGES[code] ?? PAR_STATUT[statut] ?? "La demande est mal formée.";
  const codeMetier = code === "" ? `connexion-${statut}` : code.toLowerCase().replaceAll("_", "-");
  return JSON.stringify({ message, code, codeMetier, requestId });
}

/** Routes of sign-in under /api/auth: better-auth's own, its errors in French. */
export function registerAuthRoutes(app: FastifyInstance, { auth }: Application): void {
  const origine = new URL(auth.options.baseURL).origin;
  app.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    handler: async (request, reply) => {
      // check-origin.ts has answered already; better-auth would refuse programs that are not browsers for want of one.
      const demande = toWebRequest(request, origine);
      demande.headers.set("origin", origine);
      const reponse = await auth.handler(demande);
      reply.status(reponse.status);
      for (const [nom, valeur] of reponse.headers) if (nom !== "set-cookie") reply.header(nom, valeur);
      const cookies = reponse.headers.getSetCookie();
      if (cookies.length > 0) reply.header("set-cookie", cookies);
      reply.header("cache-control", "no-store");
      const texte = await reponse.text();
      if (reponse.status < 400) return reply.send(texte);
      return reply.type("application/json").send(translate(reponse.status, texte, request.id));
    },
  });
}
