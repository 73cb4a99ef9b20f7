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
  INVALID_TOKEN: "Ce lien a déjà servi ou n'est plus valable : demandez-en un nouveau.",
  USER_NOT_FOUND: "Ce lien a déjà servi ou n'est plus valable : demandez-en un nouveau.",
  RESET_PASSWORD_DISABLED:
    "Ce serveur n'envoie pas de courrier : demandez un nouveau mot de passe à votre administrateur.",
  INVALID_CODE: "Code incorrect : saisissez celui que montre l'application à cet instant.",
  CODE_DEJA_SERVI: "Ce code a déjà servi : attendez que l'application en montre un autre.",
  INVALID_BACKUP_CODE: "Code de secours incorrect, ou déjà utilisé.",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "Trop de codes incorrects : recommencez la connexion.",
  ACCOUNT_TEMPORARILY_LOCKED: "Trop de codes incorrects : réessayez dans un quart d'heure.",
  INVALID_TWO_FACTOR_COOKIE: "La connexion a trop attendu : recommencez avec votre mot de passe.",
  TOTP_ALREADY_ENABLED: "La double authentification est déjà active.",
  TOTP_NOT_ENABLED: "La double authentification n'est pas active.",
  TWO_FACTOR_NOT_ENABLED: "La double authentification n'est pas active.",
  BACKUP_CODES_NOT_ENABLED: "Aucun code de secours n'est actif.",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "Ce compte n'a pas de mot de passe.",
  PROVIDER_NOT_FOUND: "Ce fournisseur d'identité n'est pas configuré.",
  ACCES_TERMINE: "Votre accès a pris fin : adressez-vous à l'administrateur de votre organisme.",
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
