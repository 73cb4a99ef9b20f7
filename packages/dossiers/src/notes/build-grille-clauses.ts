import { checkClauses } from "../clauses/check-clauses.ts";
import { buildContenu } from "./build-contenu.ts";
import type { ChargeNote, ContenuNote } from "./charge-note.ts";
import { champs, formatSources, tableau, texte } from "./parties.ts";

/** The clauses an act or a contract should hold, to be checked one by one: nothing is said present that nobody read. */
export function buildGrilleClauses(charge: ChargeNote): ContenuNote {
  return buildContenu(
    charge,
    { titre: "Grille des clauses d'un acte ou d'un contrat", signatures: ["Relecteur"] },
    [
      {
        titre: "À vérifier",
        parties: [
          texte(
            "Pour chaque clause : présente, absente, ou à vérifier. Les articles cités ne dictent pas de mots.",
          ),
          tableau(
            [
              ["Clause", 3],
              ["Ce qu'elle règle", 5],
              ["Texte", 4],
              ["Présente / absente / à vérifier", 3],
            ],
            checkClauses({}).map(({ titre, attendu, source }) => [
              titre,
              attendu,
              formatSources([source]),
              "",
            ]),
            "",
          ),
        ],
      },
      { titre: "Document relu", parties: [champs(["Titre et date", null], ["Relu par", null])] },
    ],
  );
}
