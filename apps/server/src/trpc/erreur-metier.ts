import { TRPCError } from "@trpc/server";

type CodeTrpc = TRPCError["code"];

/** An error with a stable code and a French message, and what a screen needs to explain it. */
export class ErreurMetier extends TRPCError {
  readonly codeMetier: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: CodeTrpc,
    codeMetier: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super({ code, message, cause });
    this.codeMetier = codeMetier;
    this.details = details;
  }
}

/** What does not exist and what one may not see get the same answer: the second must not tell it from the first. */
export function notFound(quoi: string): ErreurMetier {
  return new ErreurMetier(
    "NOT_FOUND",
    "introuvable",
    `${quoi} n'existe pas, ou n'est pas visible de l'organisme pour lequel vous agissez.`,
  );
}

/** A save that comes too late: nothing is written, and the answer says which version is stored now. */
export function staleVersion(
  quoi: string,
  recue: number,
  actuelle: number,
  changements: readonly unknown[] = [],
): ErreurMetier {
  return new ErreurMetier(
    "CONFLICT",
    "version-perimee",
    `${quoi} a changé entre-temps (version ${actuelle}, vous aviez la version ${recue}) : rien n'a été enregistré.`,
    { versionRecue: recue, versionActuelle: actuelle, changements },
  );
}
