import type { Commande } from "@ia-territoires/pricing";
import { explainCommande, LIBELLES_UNITE } from "@ia-territoires/pricing/explications";
import { formatCsv } from "../affichage/format-csv.ts";

const fr = (texte: string): string => texte.replace(".", ",");

/** A priced order as the text of a spreadsheet: its lines, its totals, and what they stand on. */
export function buildCsvSimulation(commande: Commande): string {
  const { lignes, parTva, totalHt, totalTva, totalTtc, bpu, bibliotheque, date } = commande;
  const explications = explainCommande(commande);
  return formatCsv([
    ["Code", "Lot", "Désignation", "Unité", "Quantité", "Remise HT", "Montant HT", "TVA", "Explication"],
    ...lignes.map((ligne, rang) => [
      ligne.code,
      ligne.lot,
      ligne.designation,
      LIBELLES_UNITE[ligne.unite],
      fr(ligne.quantite),
      fr(ligne.montantRemise),
      fr(ligne.montantHt),
      ligne.regimeTva.categorie === "S" ? `${fr(ligne.regimeTva.taux)} %` : ligne.regimeTva.categorie,
      explications.lignes[rang] ?? "",
    ]),
    [],
    ...parTva.map(({ taux, categorie, montantHt, montantTva }) => [
      `TVA ${taux === null ? categorie : `${fr(taux)} %`}`,
      "",
      "",
      "",
      "",
      "",
      fr(montantHt),
      montantTva === null ? "à vérifier" : fr(montantTva),
    ]),
    ["Total HT", "", "", "", "", "", fr(totalHt)],
    ["Total TVA", "", "", "", "", "", totalTva === null ? "à vérifier" : fr(totalTva)],
    ["Total TTC", "", "", "", "", "", totalTtc === null ? "à vérifier" : fr(totalTtc)],
    [],
    ["Date", date],
    ["Bordereau", `${bpu.titre}, version ${bpu.version}, ${bpu.statut}`],
    ["Empreinte", bpu.empreinte],
    ["Calcul", bibliotheque],
  ]);
}
