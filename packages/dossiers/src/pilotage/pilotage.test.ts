import { describe, expect, test } from "vitest";
import type { ActionMission } from "../missions/action-mission.ts";
import {
  ACCEPTER,
  BESOIN,
  confirmer,
  CONVENTION,
  contexte,
  CREER,
  d,
  DELIBERATION,
  DEMANDER,
  enchainer,
  ENVOYER,
  ouvrir,
  PLANIFIER,
  REALISER,
} from "../missions/exemples.ts";
import type { Mission } from "../missions/mission.ts";
import { ETAPES_MISSION } from "./etape-mission.ts";
import { getEtapeMission } from "./get-etape-mission.ts";
import { listAnomaliesMission } from "./list-anomalies-mission.ts";

const JUIN = contexte("2026-06-15");
const jouer = (...actions: readonly ActionMission[]): Mission => enchainer(ouvrir(), JUIN, actions).mission;
const ADHESION = [CREER, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER] as const;
const OCTOBRE = contexte("2026-10-06", 2);
const enOctobre = (...actions: readonly ActionMission[]): Mission =>
  enchainer(jouer(...ADHESION, { ...PLANIFIER, demiJournees: 2 }), OCTOBRE, actions).mission;

describe("000, § 2.3 : l'étape d'une mission est ce qu'elle attend", () => {
  test.each([
    ["contact", jouer()],
    ["contact", jouer(BESOIN)],
    ["devis", jouer(CREER)],
    ["deliberation", jouer(CREER, ENVOYER)],
    ["convention", jouer(CREER, ENVOYER, DELIBERATION)],
    ["acceptation", jouer(CREER, ENVOYER, DELIBERATION, CONVENTION)],
    ["planification", jouer(...ADHESION)],
    ["planification", jouer(...ADHESION, PLANIFIER)],
    ["interventions", jouer(...ADHESION, { ...PLANIFIER, demiJournees: 2 })],
    ["service-fait", enOctobre(REALISER)],
    ["service-fait", enOctobre(REALISER, confirmer("prestataire"))],
    ["terminee", enOctobre(REALISER, confirmer("prestataire"), confirmer("beneficiaire"))],
  ] as const)("%s", (etape, mission) => {
    expect(getEtapeMission(mission, JUIN)).toBe(etape);
    expect(ETAPES_MISSION[etape].titre).not.toBe("");
  });

  test("une délibération qui n'est pas publiée n'est pas exécutoire : l'étape ne change pas", () => {
    const { publieeLe: _, ...sansPublication } = DELIBERATION;
    expect(getEtapeMission(jouer(CREER, ENVOYER, sansPublication), JUIN)).toBe("deliberation");
  });

  test("un second devis envoyé ne fait pas reculer une mission en cours", () => {
    const second = { ...CREER, devisId: "d2", numero: "2026-002" };
    const mission = jouer(...ADHESION, second, { ...ENVOYER, devisId: "d2" });
    expect(getEtapeMission(mission, JUIN)).toBe("planification");
  });

  test("un devis décliné laisse la mission à la prise de contact", () => {
    const decline = { type: "decliner-devis", devisId: "d1", motif: "Crédits non votés" } as const;
    expect(getEtapeMission(jouer(CREER, ENVOYER, decline), JUIN)).toBe("contact");
  });
});

describe("Ce qui est en retard ou manque, et depuis quel jour", () => {
  const codes = (mission: Mission, le: string): readonly string[] =>
    listAnomaliesMission(mission)
      .filter(({ depuis }) => depuis <= d(le))
      .map(({ code }) => code);

  test.each<[string, Mission, string, readonly string[]]>([
    ["un brouillon n'en a aucune", jouer(CREER), "2027-06-01", []],
    ["devis envoyé, sans délibération", jouer(CREER, ENVOYER), "2026-06-15", ["deliberation-manquante"]],
    ["sa validité tient le dernier jour", jouer(CREER, ENVOYER, DELIBERATION), "2026-12-31", []],
    ["et plus le lendemain", jouer(CREER, ENVOYER, DELIBERATION), "2027-01-01", ["devis-perime"]],
    ["document attendu, le jour dit", jouer(DEMANDER), "2026-12-01", []],
    ["document attendu, le lendemain", jouer(DEMANDER), "2026-12-02", ["document-en-retard"]],
    ["intervention, le jour même", jouer(...ADHESION, PLANIFIER), "2026-10-05", []],
    ["intervention, le lendemain", jouer(...ADHESION, PLANIFIER), "2026-10-06", ["intervention-sans-suite"]],
    ["service fait à confirmer, quatorze jours", enOctobre(REALISER), "2026-10-19", []],
    [
      "service fait à confirmer, quinze jours",
      enOctobre(REALISER),
      "2026-10-20",
      ["service-fait-en-attente"],
    ],
    [
      "service fait confirmé",
      enOctobre(REALISER, confirmer("prestataire"), confirmer("beneficiaire")),
      "2027-12-31",
      [],
    ],
  ])("%s", (_titre, mission, le, attendues) => {
    expect(codes(mission, le)).toEqual(attendues);
  });

  test("convention terminée, tant que des demi-journées acceptées restent à faire", () => {
    const fin = { mode: "date", dernierJour: d("2026-09-30") } as const;
    const acceptee = jouer(CREER, ENVOYER, DELIBERATION, { ...CONVENTION, fin }, ACCEPTER);
    expect(codes(acceptee, "2026-09-30")).toEqual([]);
    expect(codes(acceptee, "2026-10-01")).toEqual(["convention-terminee"]);
    const sansDevis = { ...acceptee, devis: [] };
    expect(codes(sansDevis, "2026-10-01")).toEqual([]);
  });
});
