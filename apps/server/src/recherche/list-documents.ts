import type { GenreObjet, ObjetTrouve } from "./list-objets.ts";
import { planDocuments } from "./plan-documents.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

/** Asks for the objects of a kind that have these words; the same question twice is asked once. */
export type LireObjets = (genre: GenreObjet, mots: readonly string[]) => Promise<readonly ObjetTrouve[]>;

type DocumentTrouve = Extract<ResultatRecherche, { genre: "document" }>;

/**
 * Lists the documents that these words name, newest dossiers first: « convention caen », « devis 2026-0001 », or only
 * the name of a body for the acts of its mission. Nobody sees the document of a dossier that is not theirs.
 *
 * @example
 * (await listDocuments(lire, ["convention", "caen"], 4))[0]?.modele // => "convention"
 */
export async function listDocuments(
  lire: LireObjets,
  mots: readonly string[],
  taille: number,
): Promise<readonly DocumentTrouve[]> {
  const trouves: { readonly rang: number; readonly document: DocumentTrouve }[] = [];
  for (const { modele, mots: reste } of planDocuments(mots)) {
    const objets = await lire(modele === "devis" ? "devis" : "mission", reste);
    for (const [rang, { id, reference, beneficiaire }] of objets.entries()) {
      const numero = modele === "devis" ? reference : null;
      trouves.push({ rang, document: { genre: "document", modele, id, numero, beneficiaire } });
    }
  }
  // Every kind of document of the first dossier, then of the next one.
  trouves.sort((a, b) => a.rang - b.rang);
  return trouves.slice(0, taille).map(({ document }) => document);
}
