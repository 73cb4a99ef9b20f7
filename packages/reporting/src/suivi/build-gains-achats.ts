import { type Siret, aggregateMontants, subtractMontants } from "@ia-territoires/core";
import { readCentimes } from "../colonnes/centimes.ts";
import { calculatePart } from "../tableaux/calculate-part.ts";
import { ENTETE_COMMANDE, ENTETE_NOM, ENTETE_SIRET } from "../tableaux/entetes.ts";
import type { Tableau } from "../tableaux/tableau.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import { LIBELLES_CONFIANCE } from "./labels.ts";
import type { AchatSuivi } from "./suivi-rapport.ts";

/** Gain on each purchase: reference price less price paid, and its share of the reference price. */
export function buildGainsAchats(achats: readonly AchatSuivi[], noms: ReadonlyMap<Siret, string>): Tableau {
  const reference = aggregateMontants(achats.map(({ prixReferenceHt }) => prixReferenceHt));
  const paye = aggregateMontants(achats.map(({ prixPayeHt }) => prixPayeHt));
  const gain = subtractMontants(reference, paye);
  return {
    code: "gains-achats",
    titre: "Gains sur achats procurés aux établissements",
    colonnes: [
      ENTETE_COMMANDE,
      ENTETE_SIRET,
      ENTETE_NOM,
      { cle: "objet", titre: "Objet", type: "texte" },
      { cle: "reference", titre: "Prix de référence HT", type: "montant" },
      { cle: "paye", titre: "Prix payé HT", type: "montant" },
      { cle: "gain", titre: "Gain HT", type: "montant" },
      { cle: "taux", titre: "Gain", type: "taux" },
      { cle: "origine", titre: "Origine de la référence", type: "texte" },
      { cle: "confiance", titre: "Confiance", type: "texte" },
    ],
    lignes: achats.map((achat, rang) => {
      const ecart = subtractMontants(achat.prixReferenceHt, achat.prixPayeHt);
      return {
        cle: `${achat.commande}/${rang}`,
        niveau: 0,
        cellules: [
          achat.commande,
          achat.beneficiaire,
          noms.get(achat.beneficiaire) ?? "",
          achat.objet,
          achat.prixReferenceHt,
          achat.prixPayeHt,
          ecart,
          calculatePart(readCentimes(ecart), readCentimes(achat.prixReferenceHt)),
          achat.reference,
          LIBELLES_CONFIANCE[achat.confiance],
        ],
      };
    }),
    total: [
      "Total",
      null,
      null,
      null,
      reference,
      paye,
      gain,
      calculatePart(readCentimes(gain), readCentimes(reference)),
      null,
      null,
    ],
    notes: ["Gain = prix de référence − prix payé, en part du prix de référence."],
    sources: [CCTP_ARTICLE_7],
  };
}
