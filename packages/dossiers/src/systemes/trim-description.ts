import { assertTexte } from "../missions/assert-texte.ts";
import type { DescriptionSysteme } from "./action-systeme.ts";

/** The description without stray blanks; a name and a purpose are compulsory. */
export function trimDescription({
  nom,
  fournisseur,
  finalite,
  service,
}: DescriptionSysteme): DescriptionSysteme {
  assertTexte("nom", nom);
  assertTexte("finalite", finalite);
  return {
    nom: nom.trim(),
    fournisseur: fournisseur.trim(),
    finalite: finalite.trim(),
    service: service.trim(),
  };
}
