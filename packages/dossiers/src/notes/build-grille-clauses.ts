import { formatDateFr, type SectionNote } from "@ia-territoires/core";
import { checkClauses, type ClauseVerifiee, LIBELLES_ETAT_CLAUSE } from "../clauses/check-clauses.ts";
import type { RelectureClauses } from "../clauses/relecture-clauses.ts";
import { champs, formatSources, tableau, texte } from "./parties.ts";
import type { ContenuNote } from "./contenu-note.ts";

export const TITRE_GRILLE = "Grille des clauses d'un acte ou d'un contrat";
const A_RELIRE =
  "Les articles cités ne dictent pas de mots ; ils ont été lus dans des commentaires, non dans le texte officiel : à vérifier. Un passage trouvé est à relire, une clause absente ici peut être dans une autre pièce.";

/** The clauses to look for one by one: nothing is said present that nobody read. */
export function buildGrilleVierge(): readonly SectionNote[] {
  return [
    {
      titre: "À vérifier",
      parties: [
        texte(`Pour chaque clause : présente, absente, ou à vérifier. ${A_RELIRE}`),
        tableau(
          [
            ["Clause", 3],
            ["Ce qu'elle règle", 5],
            ["Texte", 4],
            ["Présente, absente, à vérifier", 3],
          ],
          checkClauses({}).map(({ titre, attendu, source }) => [titre, attendu, formatSources([source]), ""]),
          "",
        ),
      ],
    },
    { titre: "Document relu", parties: [champs(["Titre et date", null], ["Relu par", null])] },
  ];
}

/** A check that was kept, as a part of the document of its system. */
export function buildRelecture({ document, clauses, le }: RelectureClauses): readonly SectionNote[] {
  const gardees = new Map(clauses.map((clause) => [clause.code, clause]));
  const vues = checkClauses({}).flatMap((clause) => {
    const gardee = gardees.get(clause.code);
    return gardee === undefined ? [] : [{ ...clause, ...gardee }];
  });
  return listSections(vues, ` : ${document}, relu le ${formatDateFr(le)}`);
}

/**
 * What the check of a pasted text says, as a document: what was found with its passage, then a wording for what is
 * missing or doubtful. It stands on no release of law: its articles were read in comments.
 * @example
 * buildContenuVerification("Convention d'essai", checkClauses({ texte: "Une notice." })).titre // => "Grille des clauses d'un acte ou d'un contrat"
 */
export function buildContenuVerification(
  document: string,
  clauses: readonly Pick<
    ClauseVerifiee,
    "titre" | "attendu" | "etat" | "passage" | "modele" | "source" | "certainty"
  >[],
): ContenuNote {
  return {
    titre: TITRE_GRILLE,
    sujet: document,
    droit: null,
    signatures: ["Relecteur"],
    sections: listSections(clauses, ""),
  };
}

function listSections(
  clauses: Parameters<typeof buildContenuVerification>[1],
  suite: string,
): readonly SectionNote[] {
  const aEcrire = clauses.filter(({ etat }) => etat === "absente" || etat === "a-verifier");
  return [
    {
      titre: `Clauses relevées${suite}`,
      parties: [
        texte(A_RELIRE),
        tableau(
          [
            ["Clause", 3],
            ["État", 2],
            ["Passage du document", 6],
            ["Texte", 3],
          ],
          clauses.map(({ titre, etat, passage, source }) => [
            titre,
            LIBELLES_ETAT_CLAUSE[etat],
            passage === null ? "" : `« ${passage} »`,
            formatSources([source]),
          ]),
          "Aucune clause n'a été relue.",
        ),
      ],
    },
    ...(aEcrire.length === 0
      ? []
      : [
          {
            titre: "Rédactions à adapter pour ce qui manque ou fait douter",
            parties: [
              tableau(
                [
                  ["Clause", 2],
                  ["Rédaction à adapter", 6],
                ],
                aEcrire.map(({ titre, modele }) => [titre, modele]),
                "",
              ),
            ],
          },
        ]),
  ];
}
