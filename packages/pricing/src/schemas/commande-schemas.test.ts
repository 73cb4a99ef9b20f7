import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { createBpuIllustratif } from "../exemple.ts";
import { calculateCommande } from "../index.ts";
import { commandeSaisieSchema } from "../schemas.ts";

const bonne = {
  date: "2026-03-02",
  tva: { lieu: "metropole", formation: "attestation" },
  lignes: [{ code: "L2-CONS-GOUV-CONF", quantite: "12.5", remise: { taux: "10" } }],
};

describe("commandeSaisieSchema : le même avis que la bibliothèque", () => {
  test("une bonne demande traverse sans changer et se chiffre", () => {
    const lue = commandeSaisieSchema.parse(bonne);
    expect(lue).toEqual(bonne);
    expect(calculateCommande({ bpu: createBpuIllustratif(), ...lue })).toMatchObject({ totalHt: "9428.62" });
  });
  test.each`
    cas                      | plus                                                                   | chemin
    ${"date impossible"}     | ${{ date: "2026-02-30" }}                                              | ${["date"]}
    ${"lieu inconnu"}        | ${{ tva: { lieu: "paris" } }}                                          | ${["tva", "lieu"]}
    ${"TVA devinée"}         | ${{ tva: { lieu: "metropole", taux: "33" } }}                          | ${["tva"]}
    ${"condition inconnue"}  | ${{ tva: { lieu: "metropole", formation: "oui" } }}                    | ${["tva", "formation"]}
    ${"aucune ligne"}        | ${{ lignes: [] }}                                                      | ${["lignes"]}
    ${"trop de lignes"}      | ${{ lignes: Array.from({ length: 1_001 }, () => bonne.lignes[0]) }}    | ${["lignes"]}
    ${"quantité en nombre"}  | ${{ lignes: [{ code: "A", quantite: 3 }] }}                            | ${["lignes", 0, "quantite"]}
    ${"quantité à virgule"}  | ${{ lignes: [{ code: "A", quantite: "1,5" }] }}                        | ${["lignes", 0, "quantite"]}
    ${"1e400"}               | ${{ lignes: [{ code: "A", quantite: "1e400" }] }}                      | ${["lignes", 0, "quantite"]}
    ${"code vide"}           | ${{ lignes: [{ code: "", quantite: "1" }] }}                           | ${["lignes", 0, "code"]}
    ${"remise de 101 %"}     | ${{ lignes: [{ code: "A", quantite: "1", remise: { taux: "101" } }] }} | ${["lignes", 0, "remise"]}
    ${"mot mal écrit"}       | ${{ lignes: [{ code: "A", quantite: "1", remize: { taux: "1" } }] }}   | ${["lignes", 0]}
    ${"participants à demi"} | ${{ lignes: [{ code: "A", quantite: "1", participants: 8.5 }] }}       | ${["lignes", 0, "participants"]}
    ${"lecture inconnue"}    | ${{ arrondiTva: "au-hasard" }}                                         | ${["arrondiTva"]}
  `("$cas : refusé sous le bon champ", ({ plus, chemin }) => {
    const lue = commandeSaisieSchema.safeParse({ ...bonne, ...plus });
    expect(lue.success).toBe(false);
    expect(lue.error?.issues[0]?.path.slice(0, chemin.length)).toEqual(chemin);
  });
  test("le schéma s'écrit en JSON Schema, pour l'API", () => {
    expect(() => z.toJSONSchema(commandeSaisieSchema)).not.toThrow();
  });
});
