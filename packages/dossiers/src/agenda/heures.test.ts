import { expect, test } from "vitest";
import { findFauteHeures, HEURES_DEMI_JOURNEE } from "./heures.ts";

const heures = (...[de, a, puis, fin]: readonly [string, string, string, string]) => ({
  matin: { de, a },
  "apres-midi": { de: puis, a: fin },
});

test("les heures d'usage conviennent, et un après-midi qui commence où finit le matin", () => {
  expect(findFauteHeures(HEURES_DEMI_JOURNEE)).toBeUndefined();
  expect(findFauteHeures(heures("08:30", "12:00", "12:00", "16:00"))).toBeUndefined();
});

test.each([
  [heures("9:00", "12:00", "14:00", "17:00"), "matin", "de", "09:00"],
  [heures("09:00", "24:00", "14:00", "17:00"), "matin", "a", "09:00"],
  [heures("09:00", "12:00", "", "17:00"), "apres-midi", "de", "09:00"],
  [heures("12:00", "12:00", "14:00", "17:00"), "matin", "a", "Le matin"],
  [heures("09:00", "12:00", "17:00", "14:00"), "apres-midi", "a", "L'après-midi finit"],
  [heures("09:00", "13:00", "12:30", "17:00"), "apres-midi", "de", "après la fin du matin"],
])("%j est refusé, à l'heure fautive : %s, %s", (fautives, demiJournee, borne, extrait) => {
  const faute = findFauteHeures(fautives);
  expect(faute).toMatchObject({ demiJournee, borne });
  expect(faute?.message).toContain(extrait);
});
