import { buildColonnes, calculateRapport } from "@ia-territoires/reporting";
import { createListeExemple } from "@ia-territoires/reporting/exemple";
import { expect, test } from "vitest";
import { packListe, unpackListe } from "./pack-liste.ts";
import { findDates } from "./read-liste.ts";

test("une liste enregistrée revient entière, avec son rapport, ses noms et son suivi", async () => {
  const { lignes, noms } = createListeExemple();
  const liste = {
    lignes,
    colonnes: buildColonnes(lignes),
    noms,
    bpu: [{ lot: "1", code: "A", designation: "Essai 🏛️" }],
    erreurs: [],
    signalements: [],
    dates: findDates(lignes),
    ecartees: 3,
  };
  const suivi = {
    livrables: [
      {
        commande: "BC",
        beneficiaire: lignes[0]?.beneficiaire as never,
        livrable: "x",
        echeance: "2026-01-01" as never,
        remisLe: null,
      },
    ],
  };
  const gardee = await packListe(liste, { titre: "Essai", suivi });
  expect(gardee.length).toBeLessThan(60_000);
  const lue = await unpackListe(gardee);
  expect(lue.liste.lignes).toEqual(lignes);
  expect(lue.liste.ecartees).toBe(3);
  expect(lue.bpu).toEqual({ titre: "Essai", lignes: liste.bpu });
  expect(lue.suivi).toEqual(suivi);
  const periode = { debut: "2026-01-01", fin: "2026-06-30" } as never;
  const options = { periode, arreteLe: "2026-07-10" as never };
  expect(calculateRapport(lue.liste.colonnes, { ...options, noms: lue.liste.noms })).toEqual(
    calculateRapport(lignes, { ...options, noms }),
  );
});

test("ce qui n'est pas une liste enregistrée ne s'ouvre pas", async () => {
  await expect(unpackListe("AAAA")).rejects.toThrow(Error);
});
