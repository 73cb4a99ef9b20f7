import { formatMontant } from "@ia-territoires/core";
import { toMontant } from "../colonnes/centimes.ts";
import type { Rattachement } from "../colonnes/colonnes-commandes.ts";
import { type Echelle, listColonnesTemps } from "../periodes/colonnes-temps.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import { sumMois, sumRangees } from "../volumes/sommes.ts";
import type { Volumes } from "../volumes/volumes.ts";
import type { LigneTableau, Tableau } from "./tableau.ts";

const ECHELLES: readonly (readonly [Echelle, string])[] = [
  ["annee", "Année"],
  ["trimestre", "Trimestre"],
  ["mois", "Mois"],
];

/** Turnover of all bodies together: years, then the quarters and months that make them. */
export function buildVolumeGlobal(volumes: Volumes, rattachement: Rattachement | null): Tableau {
  const { sirets, nombreMois, parBeneficiaire, periode } = volumes;
  const mois = sumRangees(parBeneficiaire, [...sirets.keys()], nombreMois);
  const lignes = ECHELLES.flatMap(([echelle, nom]) =>
    listColonnesTemps(periode, echelle).map(
      (colonne): LigneTableau => ({
        cle: colonne.cle,
        niveau: echelle === "annee" ? 0 : 1,
        cellules: [
          nom,
          colonne.partielle ? `${colonne.titre} (en partie)` : colonne.titre,
          toMontant(sumMois(mois, colonne.mois)),
        ],
        filtre: { debut: colonne.debut, fin: colonne.fin },
      }),
    ),
  );
  return {
    code: "volume-global",
    titre: "Volume d'affaires global",
    colonnes: [
      { cle: "echelle", titre: "Échelle", type: "texte" },
      { cle: "periode", titre: "Période", type: "texte" },
      { cle: "total", titre: "Montant HT", type: "montant", filtre: periode },
    ],
    lignes,
    total: ["Total", null, toMontant(volumes.total)],
    notes:
      volumes.avoirs === 0
        ? []
        : [
            `Dont avoirs : ${formatMontant(toMontant(volumes.avoirs))}, déduits du mois ${rattachement === null ? "de leur propre date" : "de la commande qu'ils réduisent"}.`,
          ],
    sources: [CCTP_ARTICLE_7],
  };
}
