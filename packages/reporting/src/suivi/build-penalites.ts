import { type Siret, aggregateMontants } from "@ia-territoires/core";
import { ENTETE_COMMANDE, ENTETE_NOM, ENTETE_SIRET } from "../tableaux/entetes.ts";
import type { Tableau } from "../tableaux/tableau.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import type { PenaliteSuivie } from "./suivi-rapport.ts";

/** Penalties of the period; those given up by the buyer are listed and count for nothing. They bear no VAT. */
export function buildPenalites(
  penalites: readonly PenaliteSuivie[],
  noms: ReadonlyMap<Siret, string>,
): Tableau {
  return {
    code: "penalites",
    titre: "Pénalités",
    colonnes: [
      ENTETE_COMMANDE,
      ENTETE_SIRET,
      ENTETE_NOM,
      { cle: "motif", titre: "Motif", type: "texte" },
      { cle: "remise", titre: "Remise accordée", type: "booleen" },
      { cle: "montant", titre: "Montant appliqué", type: "montant" },
    ],
    lignes: penalites.map(({ commande, beneficiaire, motif, montant, remise }, rang) => ({
      cle: `${commande}/${rang}`,
      niveau: 0,
      cellules: [
        commande,
        beneficiaire,
        noms.get(beneficiaire) ?? "",
        motif,
        remise,
        remise ? "0.00" : montant,
      ],
    })),
    total: [
      "Total",
      null,
      null,
      null,
      null,
      aggregateMontants(penalites.filter(({ remise }) => !remise).map(({ montant }) => montant)),
    ],
    notes: [],
    sources: [CCTP_ARTICLE_7],
  };
}
