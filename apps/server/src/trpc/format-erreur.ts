import type { TRPCDefaultErrorShape, TRPCError } from "@trpc/server";
import * as z from "zod";
import { ErreurMetier } from "./erreur-metier.ts";

/** A field that was refused, by its path in the input, and what was expected. */
export interface ChampRefuse {
  readonly chemin: readonly (string | number)[];
  readonly message: string;
}

/** What an error carries to the client beside its message: never a stack, never an SQL text. */
export interface DonneesErreur {
  readonly code: TRPCError["code"];
  readonly httpStatus: number;
  readonly codeMetier: string;
  readonly requestId: string;
  readonly champs?: readonly ChampRefuse[];
  readonly [detail: string]: unknown;
}

interface Reponse {
  readonly message: string;
  readonly codeMetier: string;
  readonly champs?: readonly ChampRefuse[];
  readonly details?: Readonly<Record<string, unknown>>;
}

const PAR_CODE: Partial<Record<TRPCError["code"], Reponse>> = {
  PARSE_ERROR: { codeMetier: "json-illisible", message: "Le corps de la requête n'est pas du JSON lisible." },
  NOT_FOUND: { codeMetier: "procedure-inconnue", message: "Cette procédure n'existe pas." },
  METHOD_NOT_SUPPORTED: {
    codeMetier: "methode-refusee",
    message: "Cette méthode HTTP n'est pas admise ici : GET pour lire, POST pour écrire.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    codeMetier: "type-de-contenu",
    message: "Type de contenu refusé : application/json est attendu.",
  },
  PAYLOAD_TOO_LARGE: { codeMetier: "corps-trop-lourd", message: "Le corps de la requête est trop lourd." },
};

/** The refused fields of an input, and the sentence that says them. */
export function readFautes(erreur: z.core.$ZodError): Reponse {
  const champs = erreur.issues.map((faute) => ({
    chemin: faute.path.map((etape) => (typeof etape === "symbol" ? String(etape) : etape)),
    message: faute.message,
  }));
  const dits = champs
    .slice(0, 3)
    .map(({ chemin, message }) => (chemin.length === 0 ? message : `${chemin.join(".")} : ${message}`));
  return { codeMetier: "saisie-refusee", message: `Saisie refusée. ${dits.join(" ; ")}`, champs };
}

function read(erreur: TRPCError): Reponse {
  if (erreur instanceof ErreurMetier) {
    return { codeMetier: erreur.codeMetier, message: erreur.message, details: erreur.details };
  }
  if (erreur.code === "BAD_REQUEST" && erreur.cause instanceof z.core.$ZodError)
    return readFautes(erreur.cause);
  if (erreur.message.startsWith("Batch call exceeds")) {
    return { codeMetier: "lot-trop-grand", message: "Trop d'appels dans le même lot : 20 au plus." };
  }
  // A library refuses a call that makes no sense with a sentence in French that quotes the input.
  if (erreur.cause instanceof RangeError || erreur.cause instanceof TypeError) {
    return { codeMetier: "saisie-refusee", message: erreur.cause.message };
  }
  return PAR_CODE[erreur.code] ?? { codeMetier: "requete-refusee", message: "La requête est mal formée." };
}

/** A fault of ours, not of the input: its text stays in the logs. */
function isPanne(erreur: TRPCError): boolean {
  return erreur.code === "INTERNAL_SERVER_ERROR" || erreur.code === "TIMEOUT";
}

/**
 * Writes any error as one shape: French message, stable business code, refused fields, identifier of the request.
 * A fault of the server shows its reference only.
 *
 * @example
 * formatErreur(shape, new ErreurMetier("NOT_FOUND", "introuvable", "Ce devis n'existe pas…"), "req-1").message
 */
export function formatErreur(
  shape: TRPCDefaultErrorShape,
  erreur: TRPCError,
  requestId: string,
): { code: TRPCDefaultErrorShape["code"]; message: string; data: DonneesErreur } {
  const { code, httpStatus } = shape.data;
  if (isPanne(erreur)) {
    const message = `Le serveur a rencontré une erreur ; rien n'a été enregistré. Référence à donner : ${requestId}.`;
    return { code: shape.code, message, data: { code, httpStatus, codeMetier: "erreur-interne", requestId } };
  }
  const { message, codeMetier, champs, details } = read(erreur);
  return {
    code: shape.code,
    message,
    data: {
      ...details,
      code,
      httpStatus,
      codeMetier,
      requestId,
      ...(champs === undefined ? {} : { champs }),
    },
  };
}
