import type { Titre } from "@ia-territoires/dossiers";

/** Text in which lists search, without accents nor capitals: references, numbers, object, debtor. */
export function toRechercheTitre(titre: Titre, reference: string): string {
  const { emission, debiteur, objet, devisNumero } = titre;
  return [reference, emission?.numero, emission?.bordereau, debiteur.nom, debiteur.siret, devisNumero, objet]
    .filter((texte) => texte !== undefined)
    .join(" ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
