import type { Siret } from "@ia-territoires/core";
import { toMontant } from "../colonnes/centimes.ts";
import type { ColonnesCommandes } from "../colonnes/colonnes-commandes.ts";
import { listCommandes } from "../commandes/list-commandes.ts";
import type { Periode } from "../periodes/periode.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import { ENTETE_COMMANDE, ENTETE_LOT, ENTETE_NOM, ENTETE_SIRET } from "./entetes.ts";
import type { Tableau } from "./tableau.ts";

/** All orders and credit notes of the period. `total` is the sum of the lines, added apart. */
export function buildListeCommandes(
  colonnes: ColonnesCommandes,
  periode: Periode,
  noms: ReadonlyMap<Siret, string>,
  total: number,
): Tableau {
  const commandes = listCommandes(colonnes, periode);
  return {
    code: "commandes",
    titre: "Liste complète des commandes",
    colonnes: [
      ENTETE_COMMANDE,
      { cle: "date", titre: "Date", type: "date" },
      ENTETE_SIRET,
      ENTETE_NOM,
      ENTETE_LOT,
      { cle: "nature", titre: "Nature", type: "texte" },
      { cle: "lignes", titre: "Lignes", type: "nombre" },
      { cle: "total", titre: "Montant HT", type: "montant", filtre: periode },
    ],
    lignes: commandes.map(({ commande, date, beneficiaire, lot, lignes, montantHt }) => ({
      cle: `${commande}/${date}/${beneficiaire}/${lot}`,
      niveau: 0,
      cellules: [
        commande,
        date,
        beneficiaire,
        noms.get(beneficiaire) ?? "",
        lot,
        montantHt.startsWith("-") ? "Avoir" : "Commande",
        lignes,
        montantHt,
      ],
    })),
    total: [
      "Total",
      null,
      null,
      null,
      null,
      null,
      commandes.reduce((somme, { lignes }) => somme + lignes, 0),
      toMontant(total),
    ],
    notes: [],
    sources: [CCTP_ARTICLE_7],
  };
}
