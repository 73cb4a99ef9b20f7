import { parseCodeDepartement, parseDateIso, parseSiren, parseSiret } from "@ia-territoires/core";
import { expect, test } from "vitest";
import type { ActionMission, Mission } from "./index.ts";
import { createMission, nextMission } from "./index.ts";

test("README : d'une mission ouverte à un devis accepté, puis annulé", () => {
  const ouverte = createMission({
    id: "m1",
    tarif: "cdg14-ia",
    prestataire: { siret: parseSiret("99914001500010"), departement: parseCodeDepartement("14") },
    beneficiaire: {
      siren: parseSiren("999140023"),
      nature: "commune",
      departement: parseCodeDepartement("14"),
    },
  });
  if (ouverte.statut !== "fait") throw new Error(ouverte.message);
  const contexte = { aujourdHui: parseDateIso("2026-06-15"), usages: [] };
  const faire = (mission: Mission, action: ActionMission) => {
    const resultat = nextMission(mission, action, contexte);
    if (resultat.statut !== "fait") throw new Error(resultat.message);
    return resultat;
  };
  const cree = faire(ouverte.mission, {
    type: "creer-devis",
    devisId: "d1",
    numero: "2026-001",
    objet: "Atelier de sensibilisation",
    tranches: [{ prevueLe: parseDateIso("2026-10-05"), demiJournees: 2 }],
    valideJusquAu: parseDateIso("2026-12-31"),
  });
  expect(cree.mission.devis[0]?.resultat.montant).toBe("400.00");

  let { mission } = faire(cree.mission, { type: "envoyer-devis", devisId: "d1" });
  const seance = parseDateIso("2026-06-02");
  ({ mission } = faire(mission, {
    type: "enregistrer-deliberation",
    numero: "2026-14",
    date: seance,
    publieeLe: seance,
  }));
  const signe = { nom: "Signataire d'essai", signeLe: parseDateIso("2026-06-09") };
  ({ mission } = faire(mission, {
    type: "enregistrer-convention",
    signeeLe: parseDateIso("2026-06-09"),
    signataires: [
      { ...signe, partie: "beneficiaire", qualite: "maire" },
      { ...signe, partie: "prestataire", qualite: "président" },
    ],
  }));
  const acceptee = faire(mission, { type: "accepter-devis", devisId: "d1" });
  expect(acceptee.mouvements).toMatchObject([
    { demiJournees: 2, plafond: 10, periode: { libelle: "année 2026" } },
  ]);
  expect(faire(acceptee.mission, { type: "annuler-devis", devisId: "d1" }).mouvements).toMatchObject([
    { demiJournees: -2 },
  ]);
});
