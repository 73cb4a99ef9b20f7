import { expect, test } from "vitest";
import { describeRendezVous } from "./describe-rendez-vous.ts";

test.each([
  [{ demiJournee: "matin", statut: "propose", moi: true }, "matin, à confirmer, pour vous"],
  [{ demiJournee: "apres-midi", statut: "confirme", moi: false }, "après-midi, confirmée"],
  [{ demiJournee: null, statut: "prevue", moi: null }, "intervention prévue"],
])("%o", (rendezVous, attendu) => {
  expect(describeRendezVous(rendezVous)).toBe(attendu);
});
