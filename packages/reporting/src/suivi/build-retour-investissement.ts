import { type Siret, aggregateMontants, subtractMontants } from "@ia-territoires/core";
import { calculatePart } from "../tableaux/calculate-part.ts";
import { ENTETE_COMMANDE, ENTETE_NOM, ENTETE_SIRET } from "../tableaux/entetes.ts";
import type { Tableau } from "../tableaux/tableau.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import { readCentimes } from "../colonnes/centimes.ts";
import { LIBELLES_CONFIANCE } from "./labels.ts";
import type { ProjetSuivi } from "./suivi-rapport.ts";

/** Return on investment of each project: (gains − cost) ÷ cost, in percent; nothing when it cost nothing. */
export function buildRetourInvestissement(
  projets: readonly ProjetSuivi[],
  noms: ReadonlyMap<Siret, string>,
): Tableau {
  const cout = aggregateMontants(projets.map(({ coutHt }) => coutHt));
  const gains = aggregateMontants(projets.map((projet) => projet.gains));
  return {
    code: "retour-sur-investissement",
    titre: "Retour sur investissement des projets réalisés",
    colonnes: [
      ENTETE_COMMANDE,
      ENTETE_SIRET,
      ENTETE_NOM,
      { cle: "projet", titre: "Projet", type: "texte" },
      { cle: "cout", titre: "Coût HT", type: "montant" },
      { cle: "gains", titre: "Gains", type: "montant" },
      { cle: "solde", titre: "Gains moins coût", type: "montant" },
      { cle: "retour", titre: "Retour sur investissement", type: "taux" },
      { cle: "methode", titre: "Méthode", type: "texte" },
      { cle: "confiance", titre: "Confiance", type: "texte" },
    ],
    lignes: projets.map((projet, rang) => {
      const solde = subtractMontants(projet.gains, projet.coutHt);
      return {
        cle: `${projet.commande}/${rang}`,
        niveau: 0,
        cellules: [
          projet.commande,
          projet.beneficiaire,
          noms.get(projet.beneficiaire) ?? "",
          projet.projet,
          projet.coutHt,
          projet.gains,
          solde,
          calculatePart(readCentimes(solde), readCentimes(projet.coutHt)),
          projet.methode,
          LIBELLES_CONFIANCE[projet.confiance],
        ],
      };
    }),
    total: [
      "Total",
      null,
      null,
      null,
      cout,
      gains,
      subtractMontants(gains, cout),
      calculatePart(readCentimes(subtractMontants(gains, cout)), readCentimes(cout)),
      null,
      null,
    ],
    notes: ["Retour sur investissement = (gains − coût) ÷ coût, arrondi au dixième de pour cent."],
    sources: [CCTP_ARTICLE_7],
  };
}
