import { parseCodeDepartement, parseSiren, parseSiret } from "@ia-territoires/core";
import {
  ANOMALIES,
  ETAPES_MISSION,
  getEtapeMission,
  listAnomaliesMission,
  type Mission,
} from "@ia-territoires/dossiers";
import { describe, expect, test } from "vitest";
import type { BeneficiaireLu } from "../missions/mission.repository.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { CORPS_INVENTES } from "./corps-inventes.ts";
import { placeAgenda } from "./place-agenda.ts";
import { playScenarios } from "./play-scenario.ts";
import { PLACEMENTS } from "./scenarios-agenda.ts";
import { SCENARIOS_MISSIONS } from "./scenarios-missions.ts";

const departement = parseCodeDepartement("14");
// Only what the rules of a mission read of a vendor.
const prestataire = {
  id: "cdg",
  siret: parseSiret("28140099400014"),
  departement,
  fuseau: "Europe/Paris",
  reglages: {},
} as PrestataireLu;
const corps = new Map(
  SCENARIOS_MISSIONS.map(({ qui }): [string, BeneficiaireLu] => [
    qui,
    {
      id: qui,
      nom: qui,
      nature: CORPS_INVENTES[qui]?.nature ?? (qui.length === 9 ? "epci" : "commune"),
      siren: parseSiren("211405568"),
      siret: null,
      departement,
      assemblee: null,
      adresse: null,
      contact: {},
      codesPostaux: [],
    },
  ]),
);

function tell(jour: string) {
  const maintenant = new Date(`${jour}T10:00:00Z`);
  const { missions, series } = playScenarios(SCENARIOS_MISSIONS, corps, {
    prestataire,
    referentId: "r1",
    secretaireId: "s",
    maintenant,
  });
  const aujourdHui = missions[0]?.charge.contexte.aujourdHui;
  if (aujourdHui === undefined) throw new Error("aucune mission");
  const referents = ["r1", "r2", "r3"];
  const placees = placeAgenda(missions, PLACEMENTS, { aujourdHui, maintenant, referents, fermetures: [] });
  return { racontees: placees, series, aujourdHui };
}

const getMission = ({ pas }: ReturnType<typeof tell>["racontees"][number]): Mission =>
  (pas.at(-1) ?? pas[0]).fait.mission;

describe.each([
  ["un jour ordinaire", "2026-11-26"],
  ["le 1er janvier", "2027-01-01"],
  ["avant la mi-janvier", "2026-01-12"],
  ["le 29 février", "2028-02-29"],
  ["le 31 décembre", "2026-12-31"],
  ["un férié", "2026-07-14"],
  ["un dimanche", "2026-11-29"],
  ["le lendemain de Pâques", "2026-04-06"],
])("la démonstration, %s (%s)", (_, jour) => {
  const { racontees, aujourdHui } = tell(jour);

  test("montre au moins quarante organismes, et toutes les étapes d'une mission", () => {
    const etapes = new Set(racontees.map((une) => getEtapeMission(getMission(une), une.charge.contexte)));
    expect([...etapes].sort()).toEqual(Object.keys(ETAPES_MISSION).sort());
    expect(racontees.length).toBeGreaterThanOrEqual(40);
  });

  test("montre chaque anomalie ; le SIRET absent se lit sur la fiche de l'organisme", () => {
    const codes = racontees.flatMap((une) =>
      listAnomaliesMission(getMission(une))
        .filter(({ depuis }) => depuis <= aujourdHui)
        .map(({ code }) => code),
    );
    expect([...new Set([...codes, "siret-absent"])].sort()).toEqual(Object.keys(ANOMALIES).sort());
  });

  test("un plafond atteint, et aucun dépassé", () => {
    const pleins = racontees.flatMap(({ charge }) =>
      charge.contexte.usages.map(({ acceptees }) => acceptees),
    );
    expect(Math.max(...pleins)).toBe(10);
  });

  test("ne raconte rien qui suive aujourd'hui, et rien qui n'ait lieu dans l'ordre", () => {
    for (const { pas } of racontees) {
      const instants = pas.map(({ quand }) => quand.getTime());
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      expect(Math.max(...instants)).toBeLessThanOrEqual(Date.parse(`${jour}T10:00:00Z`));
    }
  });
});

test("le même jour raconte la même histoire, dont tout se dit de démonstration", () => {
  const [une, autre] = [tell("2026-11-26"), tell("2026-11-26")];
  expect(une.racontees.map(getMission)).toEqual(autre.racontees.map(getMission));
  for (const { devis, besoins, demandes } of une.racontees.map(getMission)) {
    const textes = [
      ...devis.map(({ objet }) => objet),
      ...besoins.map(({ texte }) => texte),
      ...demandes.map(({ libelle }) => libelle),
    ];
    for (const texte of textes) expect(texte).toContain("(démonstration)");
  }
});

test("fin novembre, chaque mois de l'année a ses demi-journées, et décembre n'en a pas le tiers", () => {
  const tranches = tell("2026-11-26")
    .racontees.flatMap((racontee) => getMission(racontee).devis)
    .filter(({ statut }) => statut === "accepte")
    .flatMap((un) => un.tranches);
  const parMois = Array.from({ length: 12 }, (_, rang) => {
    const mois = `2026-${String(rang + 1).padStart(2, "0")}`;
    return tranches
      .filter(({ prevueLe }) => prevueLe.startsWith(mois))
      .reduce((somme, { demiJournees }) => somme + demiJournees, 0);
  });
  expect(Math.min(...parMois)).toBeGreaterThan(0);
  expect((parMois[11] ?? 0) * 3).toBeLessThan(parMois.reduce((somme, nombre) => somme + nombre, 0));
});

test("un pas que les règles refusent arrête tout, et nomme l'organisme", () => {
  const faux = SCENARIOS_MISSIONS.filter(({ qui }) => qui === "14366").map(({ qui, pas }) => ({
    qui,
    pas: pas.slice(1),
  }));
  const narration = {
    prestataire,
    referentId: "r",
    secretaireId: "s",
    maintenant: new Date("2026-11-26T10:00:00Z"),
  };
  expect(() => playScenarios(faux, corps, narration)).toThrow(/Démonstration, 14366/);
  expect(() => playScenarios(faux, new Map(), narration)).toThrow("14366 absent de l'annuaire");
});
