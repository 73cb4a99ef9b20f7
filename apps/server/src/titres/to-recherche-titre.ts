import type { Titre } from "@ia-territoires/dossiers";
import { toRecherche } from "../listes/to-recherche.ts";

/** Text in which lists search titres: references, numbers, object, debtor. */
export function toRechercheTitre(titre: Titre, reference: string): string {
  const { emission, debiteur, objet, devisNumero } = titre;
  return toRecherche(
    reference,
    emission?.numero,
    emission?.bordereau,
    debiteur.nom,
    debiteur.siret,
    devisNumero,
    objet,
  );
}
