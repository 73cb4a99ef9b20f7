import type { CatalogueRefus } from "@ia-territoires/core";

/** Codes by which this library refuses. */
export type CodeRefus = "date-avant-reglement";

/** Title and explanation of each refusal. */
export const CODES_REFUS: CatalogueRefus<CodeRefus> = Object.freeze({
  "date-avant-reglement": {
    titre: "Date antérieure au règlement",
    explication:
      "Le règlement (UE) 2024/1689 est entré en vigueur le 1er août 2024 : avant ce jour, aucune réponse n'a de sens.",
  },
});
