/** Why a document could not be made. Stable codes: the server shows the message and logs the code. */
export type CodeErreurRendu =
  | "modele-inconnu"
  | "document-trop-long"
  | "logo"
  | "caractere-non-imprimable"
  | "compilation"
  | "delai-depasse"
  | "moteur-arrete"
  | "moteur-indisponible";

/** A rendering that failed. Recognised by its code ({@link isErreurRendu}), never by a class. */
export interface ErreurRendu extends Error {
  readonly name: "ErreurRendu";
  readonly code: CodeErreurRendu;
}
