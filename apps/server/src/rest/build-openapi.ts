import { generateOpenApiDocument } from "trpc-to-openapi";
import { restRouter } from "./rest-router.ts";

const ENTETE_ORGANISME = {
  in: "header",
  name: "x-organisme",
  required: true,
  description: "Identifiant de l'organisme pour lequel on agit.",
  schema: { type: "string", format: "uuid" },
} as const;
const ENTETE_CLE = {
  in: "header",
  name: "Idempotency-Key",
  required: true,
  description:
    "Une clé par chose à faire (UUID) ; la même quand la requête est renvoyée : elle n'est alors faite qu'une fois.",
  schema: { type: "string", format: "uuid" },
} as const;

interface Operation {
  parameters?: unknown[];
  readonly security?: unknown;
}

/**
 * Describes `/api/v1` in OpenAPI 3.1, with the headers that a route reads; a public one reads none.
 *
 * @example
 * buildOpenapi("https://ia.exemple.fr").openapi // => "3.1.0"
 */
export function buildOpenapi(origine: string): ReturnType<typeof generateOpenApiDocument> {
  const document = generateOpenApiDocument(restRouter, {
    title: "ia-territoires",
    version: "1",
    description:
      "Annuaire, missions et devis d'un centre de gestion ; calendrier et bordereaux de prix, ouverts à tous. Montants et dates sont des textes (« 1800.00 », « 2026-03-02 »).",
    baseUrl: `${origine}/api/v1`,
    securitySchemes: {
      session: {
        type: "http",
        scheme: "bearer",
        description: "Jeton de session (POST /api/auth/sign-in/email).",
      },
    },
  });
  for (const chemin of Object.values(document.paths ?? {})) {
    for (const [methode, operation] of Object.entries(chemin as Record<string, Operation>)) {
      // A route for everybody asks for no session, so for no organisme and no key either.
      if (operation.security === undefined) continue;
      operation.parameters = [
        ...(operation.parameters ?? []),
        ENTETE_ORGANISME,
        ...(methode === "post" ? [ENTETE_CLE] : []),
      ];
    }
  }
  return document;
}
