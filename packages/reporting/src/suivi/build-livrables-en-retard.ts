import { type DateIso, type Siret, compareDates, diffJours } from "@ia-territoires/core";
import { ENTETE_COMMANDE, ENTETE_NOM, ENTETE_SIRET } from "../tableaux/entetes.ts";
import type { LigneTableau, Tableau } from "../tableaux/tableau.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import type { LivrableSuivi } from "./suivi-rapport.ts";

/** Deliverables handed over after their day, or still owed past it, the latest first; days late are calendar days. */
export function buildLivrablesEnRetard(
  livrables: readonly LivrableSuivi[],
  arreteLe: DateIso,
  noms: ReadonlyMap<Siret, string>,
): Tableau {
  const lignes = livrables
    .map((livrable) => ({ livrable, jours: countRetard(livrable, arreteLe) }))
    .filter(({ jours }) => jours > 0)
    .sort((a, b) => b.jours - a.jours)
    .map(
      ({ livrable, jours }, rang): LigneTableau => ({
        cle: `${livrable.commande}/${livrable.livrable}/${rang}`,
        niveau: 0,
        cellules: [
          livrable.commande,
          livrable.beneficiaire,
          noms.get(livrable.beneficiaire) ?? "",
          livrable.livrable,
          livrable.echeance,
          livrable.remisLe,
          jours,
        ],
      }),
    );
  return {
    code: "livrables-en-retard",
    titre: "Livrables en retard",
    colonnes: [
      ENTETE_COMMANDE,
      ENTETE_SIRET,
      ENTETE_NOM,
      { cle: "livrable", titre: "Livrable", type: "texte" },
      { cle: "echeance", titre: "Attendu le", type: "date" },
      { cle: "remis", titre: "Remis le", type: "date" },
      { cle: "retard", titre: "Retard (jours)", type: "jours" },
    ],
    lignes,
    total: null,
    notes: [`${livrables.length} livrable(s) suivi(s), dont ${lignes.length} en retard.`],
    sources: [CCTP_ARTICLE_7],
  };
}

function countRetard({ echeance, remisLe }: LivrableSuivi, arreteLe: DateIso): number {
  const jusquAu = remisLe ?? arreteLe;
  return compareDates(jusquAu, echeance) > 0 ? diffJours(jusquAu, echeance) : 0;
}
