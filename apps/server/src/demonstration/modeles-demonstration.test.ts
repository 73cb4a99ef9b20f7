import { modeleSchema } from "@ia-territoires/dossiers/schemas";
import { expect, test } from "vitest";
import { MODELES_DEMONSTRATION } from "./modeles-demonstration.ts";

test.each(MODELES_DEMONSTRATION)("« $titre » se garde tel quel, et se dit de démonstration", (modele) => {
  expect(modeleSchema.parse(modele)).toEqual(modele);
  expect(modele.titre).toContain("(démonstration)");
});
