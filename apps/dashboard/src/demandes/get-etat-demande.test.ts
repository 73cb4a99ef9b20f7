import { parseDateIso as d } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { getEtatDemande } from "./get-etat-demande.ts";

test.each`
  situation                | statut        | recueLe         | jour            | libelle
  ${"attendu"}             | ${"attendue"} | ${undefined}    | ${"2026-03-01"} | ${"Attendu"}
  ${"attendu, dépassé"}    | ${"attendue"} | ${undefined}    | ${"2026-03-02"} | ${"En retard"}
  ${"reçu le jour dit"}    | ${"recue"}    | ${"2026-03-01"} | ${"2026-05-01"} | ${"Reçu"}
  ${"reçu le lendemain"}   | ${"recue"}    | ${"2026-03-02"} | ${"2026-05-01"} | ${"Reçu en retard"}
  ${"annulé, même ancien"} | ${"annulee"}  | ${undefined}    | ${"2026-05-01"} | ${"Annulé"}
`("document pour le 1er mars : $situation", ({ statut, recueLe, jour, libelle }) => {
  const demande = { statut, pourLe: d("2026-03-01"), ...(recueLe && { recueLe }) };
  expect(getEtatDemande(demande, d(jour)).libelle).toBe(libelle);
});
