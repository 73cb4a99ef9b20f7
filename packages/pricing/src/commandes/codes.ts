import type { Source } from "@ia-territoires/core";

/** Why an order as a whole is refused. */
export type CodeRefusCommande = "bpu-hors-date" | "lignes-refusees";

/** Why one line of an order is refused. */
export type CodeProblemeLigne =
  | "code-inconnu"
  | "quantite-nulle"
  | "quantite-sous-palier"
  | "quantite-au-dela-palier"
  | "assiette-manquante"
  | "assiette-inutile"
  | "remise-excessive"
  | "effectif-sous-minimum"
  | "effectif-au-dela-maximum";

/** Something to see, that does not block. */
export interface AvertissementCommande {
  readonly code: "bpu-illustratif" | "plusieurs-lots" | "palier-par-ligne" | "tva-a-verifier";
  readonly message: string;
  readonly sources: readonly Source[];
}
