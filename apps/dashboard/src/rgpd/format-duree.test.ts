import { expect, test } from "vitest";
import { formatDuree } from "./format-duree.ts";

const base = { depart: "envoi", sort: "effacement", choisie: false };

test.each([
  [{ enVigueur: 180 }, "180 jours après : envoi"],
  [{ enVigueur: 1, choisie: true }, "1 jour après : envoi (choisie par l’organisme)"],
  [{ enVigueur: 0 }, "Aussitôt après : envoi"],
  [{ enVigueur: 183, sort: "exploitant" }, "183 jours au moins après : envoi"],
  [{ enVigueur: null, sort: "archives-publiques" }, "Jusqu’au visa d’élimination"],
])("%j", (duree, attendu) => {
  expect(formatDuree({ ...base, ...duree })).toBe(attendu);
});
