/** A file the Typst source may read, at a path such as `/logo.png`. */
export interface FichierTypst {
  readonly chemin: string;
  readonly octets: Uint8Array;
}

/** What the compiling process is asked: a source, its data as JSON (`sys.inputs.document`), and its files. */
export interface TacheTypst {
  readonly source: string;
  readonly document: string;
  readonly fichiers: readonly FichierTypst[];
}

/** What it answers: ready once, then a PDF or the reason there is none. */
export type ReponseTypst =
  | { readonly statut: "pret" }
  | { readonly statut: "pdf"; readonly pdf: Uint8Array }
  | { readonly statut: "erreur"; readonly detail: string };
