import { buildColonnes, calculateRapport } from "@ia-territoires/reporting";
import { createListeExemple } from "@ia-territoires/reporting/exemple";
import { expect, test } from "vitest";
import { packListe, unpackListe } from "./pack-liste.ts";
import { AUCUNE_OMISE } from "./keep-anomalies.ts";
import { describeLecture, findDates } from "./read-liste.ts";

test("une liste enregistrée revient entière, avec son rapport, ses noms et son suivi", async () => {
  const { lignes, noms } = createListeExemple();
  const liste = {
    lignes,
    colonnes: buildColonnes(lignes),
    noms,
    bpu: [{ lot: "1", code: "A", designation: "Essai 🏛️" }],
    erreurs: [
      {
        code: "siret-invalide" as const,
        ligne: 12,
        colonne: "SIRET",
        valeur: "é".repeat(300),
        attendu: "un SIRET",
      },
    ],
    signalements: Array.from({ length: 1_200 }, (_, rang) => ({
      code: "doublon" as const,
      ligne: 20 + rang,
      colonne: "",
      message: "répétée",
    })),
    omises: AUCUNE_OMISE,
    places: { beneficiaire: 2 },
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
  // Which lines were put aside comes back too, at their rows of the file, with how many more there were.
  expect(lue.liste.erreurs).toEqual([{ ...liste.erreurs[0], valeur: `${"é".repeat(200)}…` }]);
  expect(lue.liste.signalements).toEqual(liste.signalements.slice(0, 1_000));
  expect(lue.liste.places).toEqual({ beneficiaire: 2 });
  const { nombreErreurs, signalements } = describeLecture(lue.liste);
  expect(nombreErreurs).toBe(1);
  expect(signalements.map(({ code, nombre }) => [code, nombre])).toEqual([["doublon", 1_200]]);
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
