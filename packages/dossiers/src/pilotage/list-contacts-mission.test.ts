import { type DateIso, parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import type { Intervention } from "../missions/intervention.ts";
import { listContactsMission } from "./list-contacts-mission.ts";

const date = (texte: string): DateIso => parseDateIso(texte);
const maire = { nom: "B. Essai", qualite: "maire" };
const convention = (le: string, signataire = maire) => ({
  signeeLe: date(le),
  signataires: [{ ...signataire, partie: "beneficiaire" as const, signeLe: date(le) }],
});
const intervention = (autres: Partial<Intervention>): Intervention => ({
  id: "i1",
  devisId: "d1",
  creneauIds: [],
  date: date("2026-04-02"),
  demiJournees: 1,
  statut: "realisee",
  fiche: {
    objectif: "",
    realise: "",
    suite: "",
    annexes: [],
    presents: [
      { nom: " C. Essai ", qualite: "agente", partie: "beneficiaire" },
      { nom: "Formatrice d'essai", qualite: "", partie: "autre" },
    ],
  },
  serviceFait: { prestataire: null, beneficiaire: { le: date("2026-04-03"), signataire: maire } },
  ...autres,
});

test("chacun une fois, avec ses rôles et leur dernier jour, le dernier rencontré d'abord", () => {
  const contacts = listContactsMission({
    adhesionsPassees: [{ convention: convention("2023-03-09") }],
    convention: convention("2026-03-09"),
    devis: [],
    interventions: [intervention({})],
  });
  expect(contacts).toEqual([
    {
      ...maire,
      partie: "beneficiaire",
      roles: [
        { role: "service-fait", le: "2026-04-03" },
        { role: "convention", le: "2026-03-09" },
      ],
    },
    {
      nom: "C. Essai",
      qualite: "agente",
      partie: "beneficiaire",
      roles: [{ role: "presence", le: "2026-04-02" }],
    },
  ]);
});

test("le même nom à un autre titre est un autre contact ; rien de ce qui est annulé ou à venir", () => {
  const adjoint = { nom: "B. Essai", qualite: "premier adjoint" };
  const contacts = listContactsMission({
    adhesionsPassees: [{ convention: convention("2023-03-09", adjoint) }],
    convention: convention("2026-03-09"),
    devis: [],
    interventions: [
      intervention({ statut: "annulee" }),
      intervention({ statut: "prevue", serviceFait: { prestataire: null, beneficiaire: null } }),
    ],
  });
  expect(contacts.map(({ qualite }) => qualite)).toEqual(["maire", "premier adjoint"]);
  expect(listContactsMission({ devis: [], interventions: [] })).toEqual([]);
});
