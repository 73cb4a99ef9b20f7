import { createCalendrier } from "@ia-territoires/calendar";
import { parseCodeDepartement } from "@ia-territoires/core";
import { TARIFS_CDG } from "@ia-territoires/pricing/cdg";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActionMission } from "../missions/action-mission.ts";
import {
  ACCEPTER,
  contexte,
  CONVENTION,
  CREER,
  d,
  DELIBERATION,
  DEMANDER,
  enchainer,
  ENVOYER,
  NOUVELLE,
  ouvrir,
} from "../missions/exemples.ts";
import { getRappel } from "./get-rappel.ts";
import { getRappelDemande } from "./get-rappel-demande.ts";
import { LIBELLES_NATURE_ECHEANCE } from "./labels.ts";
import { listEcheancesMission } from "./list-echeances-mission.ts";

const JUIN = contexte("2026-06-15");
const lire = (actions: readonly ActionMission[], nouvelle = NOUVELLE) =>
  listEcheancesMission(enchainer(ouvrir(nouvelle), JUIN, actions).mission, {});
const resume = (actions: readonly ActionMission[]) =>
  lire(actions).map(
    ({ cle, jour, faiteLe }) => `${cle} ${jour}${faiteLe === undefined ? "" : ` faite ${faiteLe}`}`,
  );
const { publieeLe: _, ...SANS_PUBLICATION } = DELIBERATION;
const SECOND = { ...CREER, devisId: "d2", numero: "2026-002", valideJusquAu: d("2026-09-30") } as const;

describe("ce qu'une mission attend, à chaque étape (000, art. 2.3)", () => {
  test.each`
    etape                                | actions                                                               | attendues
    ${"rien n'est envoyé"}               | ${[CREER]}                                                            | ${[]}
    ${"devis envoyé"}                    | ${[CREER, ENVOYER]}                                                   | ${["reponse-devis:d1 2026-12-31", "deliberation 2026-12-31"]}
    ${"délibération prise, non publiée"} | ${[CREER, ENVOYER, SANS_PUBLICATION]}                                 | ${["reponse-devis:d1 2026-12-31", "deliberation 2026-12-31 faite 2026-06-02", "publication-deliberation 2026-12-31", "convention 2026-12-31"]}
    ${"délibération publiée"}            | ${[CREER, ENVOYER, DELIBERATION]}                                     | ${["reponse-devis:d1 2026-12-31", "deliberation 2026-12-31 faite 2026-06-02", "publication-deliberation 2026-12-31 faite 2026-06-05", "convention 2026-12-31"]}
    ${"devis accepté"}                   | ${[CREER, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER]}               | ${["intervention:d1:0 2026-10-05", "reponse-devis:d1 2026-12-31 faite 2026-06-15", "deliberation 2026-12-31 faite 2026-06-02", "publication-deliberation 2026-12-31 faite 2026-06-05", "convention 2026-12-31 faite 2026-06-10"]}
    ${"devis décliné"}                   | ${[CREER, ENVOYER, { type: "decliner-devis", devisId: "d1" }]}        | ${["reponse-devis:d1 2026-12-31 faite 2026-06-15"]}
    ${"devis annulé"}                    | ${[CREER, ENVOYER, { type: "annuler-devis", devisId: "d1" }]}         | ${[]}
    ${"un second finit plus tôt"}        | ${[CREER, ENVOYER, SECOND, { type: "envoyer-devis", devisId: "d2" }]} | ${["reponse-devis:d2 2026-09-30", "deliberation 2026-09-30", "reponse-devis:d1 2026-12-31"]}
  `("$etape", ({ actions, attendues }) => {
    expect(resume(actions as ActionMission[])).toEqual(attendues);
  });
});

test("chaque échéance dit pourquoi, d'après quoi, et qui doit agir", () => {
  const fin = { mode: "date", dernierJour: d("2027-06-30") } as const;
  const actions = [CREER, ENVOYER, DELIBERATION, { ...CONVENTION, fin }, ACCEPTER, DEMANDER];
  const { mission } = enchainer(ouvrir(), JUIN, actions);
  const creneau = {
    id: "c1",
    devisId: "d1",
    date: d("2026-10-06"),
    demiJournee: "matin",
    referentId: null,
  } as const;
  const toutes = listEcheancesMission({ ...mission, creneaux: [{ ...creneau, statut: "propose" }] }, {});
  // Those of an AI system and of an exercice come from their own rules.
  const siennes = Object.keys(LIBELLES_NATURE_ECHEANCE).filter(
    (nature) => !nature.endsWith("-systeme") && nature !== "cloture-exercice",
  );
  expect(new Set(toutes.map(({ nature }) => nature))).toEqual(new Set(siennes));
  for (const { quoi, explication, sources } of toutes) {
    expect(quoi).toMatch(/^\p{Lu}/u);
    expect(explication).toMatch(/\p{L}+ \p{L}+.*\.$/u);
    expect(sources.length).toBeGreaterThan(0);
  }
  const parCle = new Map(toutes.map((echeance) => [echeance.cle.split(":")[0], echeance]));
  expect(parCle.get("deliberation")).toMatchObject({
    responsable: "beneficiaire",
    sources: [{ texte: "Offre de service CDG14", article: "2.3" }],
    explication: expect.stringContaining("Aucun texte ne fixe de jour"),
  });
  expect(parCle.get("publication-deliberation")?.sources[0]?.article).toBe("L. 2131-1");
  expect(parCle.get("convention")?.responsable).toBe("prestataire");
  expect(parCle.get("intervention")).toMatchObject({
    quoi: expect.stringContaining("Intervenir : "),
    responsable: "prestataire",
  });
});

test("une demi-journée placée remplace celle que le devis prévoyait, et attend une réponse tant qu'elle n'est que proposée", () => {
  const { mission } = enchainer(ouvrir(), JUIN, [CREER, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER]);
  const creneau = { devisId: "d1", demiJournee: "matin", referentId: "r1", statut: "confirme" } as const;
  const creneaux = [
    { ...creneau, id: "c1", date: d("2026-10-06") },
    { ...creneau, id: "c0", date: d("2026-10-02"), statut: "annule" as const },
  ];
  const relire = (siens: typeof mission.creneaux) =>
    listEcheancesMission({ ...mission, creneaux: siens }, {})
      .filter(({ cle }) => /creneau|intervention/.test(cle))
      .map(({ cle, quoi, responsable }) => `${cle} ${quoi} ${responsable}`);
  expect(relire(creneaux)).toEqual([
    "intervention:d1:0 Intervenir : une demi-journée prestataire",
    "creneau:c1 Intervenir : le matin prestataire",
  ]);
  const propose = {
    ...creneau,
    id: "c2",
    date: d("2026-10-07"),
    demiJournee: "apres-midi",
    statut: "propose",
  } as const;
  expect(relire([...creneaux, propose])).toEqual([
    "creneau:c1 Intervenir : le matin prestataire",
    "creneau:c2 Intervenir : l'après-midi (à confirmer) prestataire",
    "reponse-creneau:c2 Confirmer la demi-journée proposée, ou en demander une autre beneficiaire",
  ]);
  expect(relire([{ ...propose, proposePar: "beneficiaire" }]).at(-1)).toMatch(/prestataire$/);
});

test("la transmission au préfet n'est attendue que de qui la lit comme exigée", () => {
  const { mission } = enchainer(ouvrir(), JUIN, [CREER, ENVOYER, DELIBERATION]);
  const publication = listEcheancesMission(mission, { transmission: "requise" }).find(
    ({ nature }) => nature === "publication-deliberation",
  );
  expect(publication?.faiteLe).toBeUndefined();
  expect(publication?.explication).toContain("transmise au préfet");
});

test("un tarif qui ne demande pas d'adhésion n'attend ni délibération ni convention", () => {
  const tarif = TARIFS_CDG.find(({ id }) => id === "cdg14-ia");
  if (tarif === undefined) throw new Error("tarif absent");
  const { adhesion: __, ...sansAdhesion } = tarif;
  const { mission } = enchainer(ouvrir(), JUIN, [CREER, ENVOYER]);
  expect(listEcheancesMission(mission, { tarif: sansAdhesion }).map(({ cle }) => cle)).toEqual([
    "reponse-devis:d1",
  ]);
});

test.each`
  jour            | departement | dit
  ${"2026-10-05"} | ${"14"}     | ${/\(devis n° 2026-001\)\.$/}
  ${"2026-11-11"} | ${"14"}     | ${/mercredi 11 novembre 2026 est férié \(Armistice|11 novembre|Victoire/i}
  ${"2026-10-04"} | ${"14"}     | ${/dimanche 4 octobre 2026 est un jour de fin de semaine/}
  ${"2150-01-01"} | ${"14"}     | ${/\(devis n° 2026-001\)\.$/}
`("intervention prévue le $jour", ({ jour, departement, dit }) => {
  const nouvelle = {
    ...NOUVELLE,
    beneficiaire: { ...NOUVELLE.beneficiaire, departement: parseCodeDepartement(departement as string) },
  };
  const creer = { ...CREER, tranches: [{ prevueLe: d(jour as string), demiJournees: 1 }] };
  const [intervention] = lire([creer, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER], nouvelle).filter(
    ({ nature }) => nature === "intervention",
  );
  expect(intervention?.explication).toMatch(dit as RegExp);
});

describe("les rappels suivent les jours ouvrés", () => {
  const FR = createCalendrier({ territoire: "FR" });
  test.each`
    cas                                                    | echeance        | jour            | motif
    ${"sept jours avant"}                                  | ${"2027-05-18"} | ${"2027-05-11"} | ${"sept-jours"}
    ${"la veille"}                                         | ${"2027-05-20"} | ${"2027-05-19"} | ${"veille"}
    ${"le jour même"}                                      | ${"2027-05-20"} | ${"2027-05-20"} | ${"jour-meme"}
    ${"la veille est le lundi de Pentecôte : le vendredi"} | ${"2027-05-18"} | ${"2027-05-14"} | ${"veille"}
    ${"le lundi de Pentecôte lui-même : rien"}             | ${"2027-05-18"} | ${"2027-05-17"} | ${null}
    ${"un samedi est rappelé le vendredi"}                 | ${"2027-05-22"} | ${"2027-05-21"} | ${"jour-meme"}
    ${"entre deux rappels : rien"}                         | ${"2027-05-20"} | ${"2027-05-18"} | ${null}
    ${"en retard, le jour ouvré suivant"}                  | ${"2027-05-14"} | ${"2027-05-18"} | ${"retard"}
    ${"en retard, plus tard dans la semaine : rien"}       | ${"2027-05-14"} | ${"2027-05-19"} | ${null}
    ${"en retard, chaque lundi"}                           | ${"2027-05-14"} | ${"2027-05-24"} | ${"retard"}
    ${"en retard, un mardi après un lundi férié"}          | ${"2027-03-02"} | ${"2027-03-30"} | ${"retard"}
  `("$cas", ({ echeance, jour, motif }) => {
    expect(getRappel(d(echeance as string), d(jour as string), FR)).toBe(motif);
  });

  test("jamais un jour chômé, et toujours au moins un rappel avant ou au jour dit", () => {
    const jours = fc
      .integer({ min: 0, max: 3_000 })
      .map((n) => new Date(Date.UTC(2025, 0, 10) + n * 86_400_000));
    fc.assert(
      fc.property(jours, (instant) => {
        const echeance = d(instant.toISOString().slice(0, 10));
        const rappels = Array.from({ length: 12 }, (__, n) => {
          const jour = d(new Date(instant.getTime() - n * 86_400_000).toISOString().slice(0, 10));
          return getRappel(echeance, jour, FR);
        }).filter((motif) => motif !== null);
        expect(rappels.length).toBeGreaterThan(0);
        expect(rappels).not.toContain("retard");
      }),
    );
  });

  test("une date qui n'existe pas est refusée", () => {
    expect(() => getRappel("2027-02-30" as never, d("2027-02-26"), FR)).toThrow(RangeError);
  });
});

test.each([
  ["2027-05-11", "2027-05-03", "sept-jours"],
  ["2027-05-14", "2027-05-03", "veille"],
  ["2027-05-14", "2027-05-14", null],
  ["2027-05-18", "2027-05-03", null],
  ["2027-05-19", "2027-05-03", null],
])(
  "un document attendu pour le 18 mai 2027 est rappelé le %s, demandé le %s : %s",
  (jour, demandeeLe, motif) => {
    const demande = { pourLe: d("2027-05-18"), demandeeLe: d(demandeeLe) };
    expect(getRappelDemande(demande, d(jour), createCalendrier({ territoire: "FR" }))).toBe(motif);
  },
);
