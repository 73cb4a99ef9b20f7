import { TAUX_TVA_ADMIS } from "../texts/taux-tva-admis.ts";
import type { LigneFacture } from "./facture.ts";
import type { Faute } from "./list-erreurs-facture.ts";

const CATEGORIES = ["S", "E", "AE", "K", "G", "O", "Z"];

/** The decimals and closed lists of each line, and the category that bears no other. */
export function listErreursLignes(lignes: readonly LigneFacture[]): readonly Faute[] {
  const fautes = lignes.flatMap((ligne, index) => {
    const champ = (nom: keyof LigneFacture): string => `lignes.${index + 1}.${nom}`;
    const trouvees: Faute[] = [];
    if (!isDecimal(ligne.quantite, 4)) trouvees.push(["BR-FR-DEC-02", champ("quantite"), ligne.quantite]);
    if (!isDecimal(ligne.prixUnitaire, 6) || ligne.prixUnitaire.startsWith("-")) {
      trouvees.push(["BR-FR-DEC-03", champ("prixUnitaire"), ligne.prixUnitaire]);
    }
    if (!isDecimal(ligne.montantHt, 2)) trouvees.push(["BR-FR-DEC-01", champ("montantHt"), ligne.montantHt]);
    if (!CATEGORIES.includes(ligne.categorieTva)) {
      trouvees.push(["BR-FR-15", champ("categorieTva"), ligne.categorieTva]);
    }
    if (!isTauxAdmis(ligne.tauxTva)) trouvees.push(["BR-FR-16", champ("tauxTva"), ligne.tauxTva]);
    return trouvees;
  });
  const categories = new Set(lignes.map(({ categorieTva }) => categorieTva));
  return categories.has("O") && categories.size > 1
    ? [...fautes, ["BR-O-MIXTE", "lignes", [...categories].sort().join(", ")]]
    : fautes;
}

/** Plain decimal text with that many decimals at most. */
export function isDecimal(texte: unknown, decimales: number): texte is string {
  if (typeof texte !== "string") return false;
  const [, suite = ""] = /^-?\d{1,15}(?:\.(\d+))?$/.exec(texte) ?? [null, "x".repeat(decimales + 1)];
  return suite.length <= decimales;
}

/** « 20 », « 20.0 » and « 20.00 » are one rate; two decimals at most, no sign. */
function isTauxAdmis(texte: unknown): boolean {
  if (!isDecimal(texte, 2)) return false;
  const court = texte.includes(".") ? texte.replace(/\.?0+$/, "") : texte;
  return (TAUX_TVA_ADMIS as readonly string[]).includes(court);
}
