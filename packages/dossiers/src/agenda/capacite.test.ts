import { describe, expect, test } from "vitest";
import { buildDevisAgenda } from "./build-devis-agenda.ts";
import { calculateCapacite } from "./calculate-capacite.ts";
import { agenda, creneau, devis, j } from "./exemples.ts";
import { listAttente } from "./list-attente.ts";
import {
  ACCEPTER,
  contexte,
  CONVENTION,
  CREER,
  DELIBERATION,
  enchainer,
  ENVOYER,
  ouvrir,
} from "../missions/exemples.ts";

const MARS = { du: j("2027-03-01"), au: j("2027-03-31"), maille: "mois" } as const;

describe("ce que les référents peuvent faire, face à ce qui est demandé", () => {
  test("un mois entier : les jours ouvrés, deux demi-journées chacun, moins les absences et ce qui est pris", () => {
    const la = agenda({
      absences: [
        {
          id: "a",
          referentId: "r2",
          debut: { date: j("2027-03-08"), demiJournee: "apres-midi" },
          fin: { date: j("2027-03-12"), demiJournee: "apres-midi" },
        },
      ],
      creneaux: [creneau("c1"), creneau("c2", { statut: "annule", date: j("2027-03-10") })],
    });
    // March 2027: 23 weekdays, less Easter Monday on the 29th.
    const [mars] = calculateCapacite(la, MARS).periodes;
    expect(mars).toEqual({
      debut: "2027-03-01",
      fin: "2027-03-31",
      libelle: "mars 2027",
      disponibles: 44 + 35,
      prises: 1,
      libres: 43 + 35,
      referents: [
        { referentId: "r1", disponibles: 44, prises: 1, libres: 43 },
        { referentId: "r2", disponibles: 35, prises: 0, libres: 35 },
      ],
    });
  });

  test("par semaine, du lundi ; ce qui est passé n'est plus libre ; un départ compte", () => {
    const la = agenda({
      aujourdHui: j("2027-03-04"),
      referents: [
        { id: "r1", nom: "Une", jusquAu: null },
        { id: "r2", nom: "Deux", jusquAu: j("2027-03-02") },
      ],
    });
    const { periodes } = calculateCapacite(la, {
      du: j("2027-03-03"),
      au: j("2027-03-08"),
      maille: "semaine",
    });
    expect(
      periodes.map(({ debut, fin, libelle, disponibles, libres }) => [
        debut,
        fin,
        libelle,
        disponibles,
        libres,
      ]),
    ).toEqual([
      ["2027-03-01", "2027-03-07", "semaine du 1er mars 2027", 14, 4],
      ["2027-03-08", "2027-03-14", "semaine du 8 mars 2027", 10, 10],
    ]);
  });

  test("la demande : accepté et non placé, devis envoyés ; et quand elle est couverte", () => {
    const la = agenda({
      devis: [
        devis("d1"),
        devis("d2", { statut: "envoye", demiJournees: 3 }),
        devis("d3", { statut: "decline" }),
      ],
      creneaux: [creneau("c1")],
    });
    expect(calculateCapacite(la, MARS)).toMatchObject({
      demande: { aPlacer: 3, enAttente: 3 },
      couverteLe: "2027-03-31",
    });
    const fermee = agenda({ fermetures: [{ id: "f", libelle: "travaux", du: MARS.du, au: MARS.au }] });
    expect(calculateCapacite(fermee, MARS)).toMatchObject({ demande: { aPlacer: 8 }, couverteLe: null });
  });

  test.each([
    [j("2027-03-01"), j("2027-02-28")],
    [j("2027-03-01"), j("2028-06-01")],
  ])("du %s au %s : l'appel n'a pas de sens", (du, au) => {
    expect(() => calculateCapacite(agenda(), { du, au, maille: "mois" })).toThrow(RangeError);
  });
});

test("la file d'attente : accepté le premier, servi le premier ; puis prévu le premier ; puis le numéro", () => {
  const la = agenda({
    devis: [
      devis("d1", { accepteLe: j("2027-02-10") }),
      devis("d2", { accepteLe: j("2027-02-01"), prevueLe: j("2027-04-01") }),
      devis("d4", { accepteLe: j("2027-02-01") }),
      devis("d3", { accepteLe: j("2027-02-01"), demiJournees: 2 }),
      devis("d5", { statut: "envoye" }),
      devis("d6", { demiJournees: 1 }),
    ],
    creneaux: [creneau("c1", { devisId: "d6" }), creneau("c2", { devisId: "d3", referentId: "r2" })],
  });
  expect(listAttente(la).map(({ devis: { id }, restantes }) => [id, restantes])).toEqual([
    ["d3", 1],
    ["d4", 4],
    ["d2", 4],
    ["d1", 4],
  ]);
});

test("ce que l'agenda retient d'une mission", () => {
  const { mission } = enchainer(ouvrir(), contexte("2026-06-15"), [
    CREER,
    ENVOYER,
    DELIBERATION,
    CONVENTION,
    ACCEPTER,
  ]);
  expect(
    buildDevisAgenda(mission, { id: "o1", nom: "Aunay", departement: mission.beneficiaire.departement }),
  ).toEqual([
    {
      id: "d1",
      numero: "2026-001",
      statut: "accepte",
      beneficiaireId: "o1",
      beneficiaire: "Aunay",
      territoire: "FR",
      demiJournees: 2,
      prevueLe: "2026-10-05",
      accepteLe: "2026-06-15",
      periodes: [
        {
          periode: { debut: "2026-01-01", fin: "2026-12-31", libelle: "année 2026" },
          demiJournees: 2,
          plafond: 10,
        },
      ],
      conventionDu: "2026-06-10",
      conventionAu: null,
    },
  ]);
});
