import { describe, expect, test } from "vitest";
import type { Creneau } from "../missions/creneau.ts";
import {
  ACCEPTER,
  contexte,
  CONVENTION,
  CREER,
  d as date,
  DELIBERATION,
  enchainer,
  ENVOYER,
  ouvrir,
} from "../missions/exemples.ts";
import { nextMission } from "../missions/next-mission.ts";
import type { DonneesAgenda } from "./agenda.ts";
import { buildGrille } from "./build-grille.ts";
import { cancelCreneau } from "./cancel-creneau.ts";
import { CODES_REFUS_AGENDA } from "./codes.ts";
import { confirmCreneau } from "./confirm-creneau.ts";
import { agenda, creneau, demande, devis, j } from "./exemples.ts";
import { moveCreneau } from "./move-creneau.ts";
import { placeCreneaux } from "./place-creneaux.ts";
import { proposeCreneau } from "./propose-creneau.ts";
import { reassignReferent } from "./reassign-referent.ts";
import type { ResultatAgenda } from "./resultat-agenda.ts";

const dire = (resultat: ResultatAgenda) =>
  resultat.statut === "refus"
    ? resultat.code
    : resultat.creneaux.map(
        ({ id, date: le, demiJournee, referentId, statut, proposePar }) =>
          `${id} ${le} ${demiJournee} ${referentId} ${statut} ${proposePar}`,
      );
const c1 = creneau("c1");
const PROPOSE: Creneau = { ...c1, statut: "propose" };
const avec = (...creneaux: readonly Creneau[]) => agenda({ creneaux });
const BOUCHEE: Partial<DonneesAgenda> = {
  absences: [{ id: "a", referentId: "r1", debut: c1, fin: c1 }],
};

describe("deux parties s'accordent sur une demi-journée (000, art. 2.3 : « selon un calendrier établi avec la Collectivité »)", () => {
  test("l'une propose, l'autre confirme", () => {
    expect(dire(proposeCreneau({ ...demande(), id: "c1" }, agenda(), "prestataire"))).toEqual([
      "c1 2027-03-09 matin r1 propose prestataire",
    ]);
    expect(dire(confirmCreneau("c1", avec(PROPOSE), { par: "beneficiaire" }))).toEqual([
      "c1 2027-03-09 matin r1 confirme prestataire",
    ]);
  });

  test.each`
    cas                                               | la                                                  | accord                                       | attendu
    ${"sa propre proposition"}                        | ${avec(PROPOSE)}                                    | ${{ par: "prestataire" }}                    | ${"creneau-a-confirmer-par-l-autre"}
    ${"un accord reçu par téléphone"}                 | ${avec(PROPOSE)}                                    | ${{ par: "prestataire", accordRecu: true }}  | ${["c1 2027-03-09 matin r1 confirme prestataire"]}
    ${"une demi-journée demandée par la commune"}     | ${avec({ ...PROPOSE, proposePar: "beneficiaire" })} | ${{ par: "prestataire" }}                    | ${["c1 2027-03-09 matin r1 confirme beneficiaire"]}
    ${"la commune ne confirme pas à la place du CDG"} | ${avec({ ...PROPOSE, proposePar: "beneficiaire" })} | ${{ par: "beneficiaire", accordRecu: true }} | ${"creneau-a-confirmer-par-l-autre"}
    ${"une seconde fois"}                             | ${avec(c1)}                                         | ${{ par: "beneficiaire" }}                   | ${"creneau-deja-confirme"}
    ${"un créneau annulé"}                            | ${avec({ ...c1, statut: "annule" })}                | ${{ par: "beneficiaire" }}                   | ${"creneau-annule"}
    ${"personne n'en est chargé"}                     | ${avec({ ...PROPOSE, referentId: null })}           | ${{ par: "beneficiaire" }}                   | ${"creneau-sans-referent"}
    ${"le jour est passé"}                            | ${avec({ ...PROPOSE, date: j("2027-02-26") })}      | ${{ par: "beneficiaire" }}                   | ${"creneau-date-passee"}
    ${"une absence est venue depuis"}                 | ${agenda({ ...BOUCHEE, creneaux: [PROPOSE] })}      | ${{ par: "beneficiaire" }}                   | ${"creneau-absence"}
  `("confirmer : $cas", ({ la, accord, attendu }) => {
    expect(dire(confirmCreneau("c1", la as ReturnType<typeof agenda>, accord as never))).toEqual(attendu);
  });

  test("déplacer redemande l'accord, changer de référent non", () => {
    const vers = { date: j("2027-03-10"), demiJournee: "apres-midi" as const, referentId: "r1" };
    expect(dire(moveCreneau("c1", vers, avec(c1), { par: "beneficiaire" }))).toEqual([
      "c1 2027-03-10 apres-midi r1 propose beneficiaire",
    ]);
    expect(dire(moveCreneau("c1", { ...c1, referentId: "r2" }, avec(c1), { par: "prestataire" }))).toEqual([
      "c1 2027-03-09 matin r2 confirme prestataire",
    ]);
    expect(dire(moveCreneau("c1", { ...c1, referentId: null }, avec(c1), { par: "prestataire" }))).toEqual([
      "c1 2027-03-09 matin null propose prestataire",
    ]);
  });

  test("deux créneaux échangent leurs places, tous les deux ou aucun", () => {
    const c2 = creneau("c2", { devisId: "d2", date: j("2027-03-11") });
    const autre = { ...c1, creneauId: "c2" };
    expect(dire(moveCreneau("c1", c2, avec(c1, c2), { par: "prestataire", autre }))).toEqual([
      "c1 2027-03-11 matin r1 propose prestataire",
      "c2 2027-03-09 matin r1 propose prestataire",
    ]);
    const ferme = { fermetures: [{ id: "f", libelle: "inventaire", du: c1.date, au: c1.date }] };
    const la = agenda({ ...ferme, creneaux: [c1, c2] });
    expect(dire(moveCreneau("c1", c2, la, { par: "prestataire", autre }))).toBe("creneau-fermeture");
  });

  test("ce qui est passé ou annulé ne bouge plus", () => {
    const hier = { ...c1, date: j("2027-02-26") };
    const vers = { ...c1, date: j("2027-03-10") };
    expect(dire(moveCreneau("c1", vers, avec(hier), { par: "prestataire" }))).toBe("creneau-date-passee");
    expect(dire(moveCreneau("c1", vers, avec({ ...c1, statut: "annule" }), { par: "prestataire" }))).toBe(
      "creneau-annule",
    );
    expect(dire(cancelCreneau("c1", avec(hier)))).toBe("creneau-date-passee");
    expect(dire(cancelCreneau("c1", avec({ ...c1, statut: "annule" })))).toBe("creneau-annule");
    expect(dire(cancelCreneau("c1", avec(c1)))).toEqual(["c1 2027-03-09 matin r1 annule prestataire"]);
    expect(() => cancelCreneau("c9", avec(c1))).toThrow("« c9 »");
  });

  test("une demi-journée d'une autre année que celle acceptée est signalée, le plafond décidera", () => {
    const placer = (le: string, creneaux: readonly Creneau[] = []) =>
      proposeCreneau({ ...demande({ date: j(le) }), id: "c9" }, avec(...creneaux), "prestataire");
    expect(placer("2027-12-15")).toMatchObject({ avertissements: [] });
    expect(placer("2028-01-12")).toMatchObject({
      statut: "fait",
      avertissements: [{ code: "creneau-change-d-annee", message: expect.stringContaining("année 2027") }],
    });
    const sansAnnee = agenda({ devis: [devis("d1", { periodes: null })] });
    expect(
      proposeCreneau({ ...demande({ date: j("2028-01-12") }), id: "c9" }, sansAnnee, "prestataire"),
    ).toMatchObject({ avertissements: [] });
  });
});

describe("un référent passe la main", () => {
  const passation = { de: "r1", vers: "r2", note: "Charte à relire avant l'atelier." };
  const passe = creneau("c0", { date: j("2027-02-26") });
  const c2 = creneau("c2", { devisId: "d2", date: j("2027-03-10"), statut: "propose" });

  test("tous ses créneaux à venir changent de mains, à la même heure", () => {
    expect(dire(reassignReferent(passation, avec(passe, c1, c2)))).toEqual([
      "c1 2027-03-09 matin r2 confirme prestataire",
      "c2 2027-03-10 matin r2 propose prestataire",
    ]);
    expect(dire(reassignReferent({ ...passation, devisIds: ["d2"] }, avec(c1, c2)))).toEqual([
      "c2 2027-03-10 matin r2 propose prestataire",
    ]);
    expect(dire(reassignReferent(passation, agenda()))).toEqual([]);
  });

  test("un conflit refuse tout, ou laisse les siens", () => {
    const absences = [{ id: "a", referentId: "r2", debut: c2, fin: c2 }];
    const la = agenda({ absences, creneaux: [c1, c2] });
    const refus = reassignReferent(passation, la);
    expect(dire(refus)).toBe("reattribution-en-conflit");
    expect(refus).toMatchObject({ figures: { conflits: [{ code: "creneau-absence" }] } });
    expect(dire(reassignReferent({ ...passation, enConflit: "laisser" }, la))).toEqual([
      "c1 2027-03-09 matin r2 confirme prestataire",
    ]);
  });

  test.each`
    cas                        | autres
    ${"sans note"}             | ${{ note: "  " }}
    ${"à soi-même"}            | ${{ vers: "r1" }}
    ${"à quelqu'un d'inconnu"} | ${{ vers: "r9" }}
  `("$cas : l'appel n'a pas de sens", ({ autres }) => {
    expect(() => reassignReferent({ ...passation, ...(autres as object) }, agenda())).toThrow(RangeError);
  });
});

test("la grille dit de chaque demi-journée si elle est libre, prise, fermée, absente ou passée, et ce qui s'est mis en travers", () => {
  const la = agenda({
    aujourdHui: j("2027-03-09"),
    creneaux: [c1, creneau("c2", { date: j("2027-03-11") })],
    absences: [
      {
        id: "a",
        referentId: "r1",
        debut: { date: j("2027-03-11"), demiJournee: "matin" },
        fin: { date: j("2027-03-11"), demiJournee: "apres-midi" },
      },
    ],
  });
  const grille = buildGrille(la, { du: j("2027-03-08"), au: j("2027-03-13") });
  const etats = grille.map(({ cases }) =>
    cases
      .filter(({ referentId }) => referentId === "r1")
      .map(({ etat }) => etat)
      .join(" "),
  );
  expect(etats).toEqual([
    "passe passe",
    "pris libre",
    "libre libre",
    "pris absent",
    "libre libre",
    "ferme ferme",
  ]);
  expect(grille[3]?.cases[0]?.conflits.map(({ code }) => code)).toEqual(["creneau-absence"]);
  expect(grille[5]?.fermeture?.code).toBe("creneau-fin-de-semaine");
  expect(grille.every(({ cases }) => cases.length === 4)).toBe(true);
  expect(() => buildGrille(la, { du: j("2027-03-08"), au: j("2027-03-07") })).toThrow(RangeError);
  expect(() => buildGrille(la, { du: j("2027-03-08"), au: j("2027-06-08") })).toThrow(/62 jours/);
});

test("placer dans la mission dit ce qui a changé, et rien de ce qui ne change pas", () => {
  const mission = { ...ouvrir(), creneaux: [c1, creneau("c2"), creneau("c3"), creneau("c4"), creneau("c5")] };
  const le = date("2027-03-01");
  const { mission: apres, evenements } = placeCreneaux(
    mission,
    [
      c1,
      creneau("c2", { date: j("2027-03-12"), statut: "propose" }),
      creneau("c3", { referentId: "r2" }),
      creneau("c4", { statut: "annule" }),
      { ...PROPOSE, id: "c6" },
    ],
    le,
  );
  expect(
    evenements.map((evenement) =>
      "creneauId" in evenement ? `${evenement.type} ${evenement.creneauId}` : "",
    ),
  ).toEqual(["creneau-deplace c2", "creneau-reattribue c3", "creneau-annule c4", "creneau-propose c6"]);
  expect(apres.creneaux.map(({ id }) => id)).toEqual(["c1", "c2", "c3", "c4", "c5", "c6"]);
  const confirme = placeCreneaux({ ...mission, creneaux: [PROPOSE] }, [c1], le);
  expect(confirme.evenements).toMatchObject([{ type: "creneau-confirme", le, devisId: "d1", date: c1.date }]);
});

test("annuler un devis libère ses demi-journées à venir ; celles qui sont passées restent", () => {
  const { mission } = enchainer(ouvrir(), contexte("2026-06-15"), [
    CREER,
    ENVOYER,
    DELIBERATION,
    CONVENTION,
    ACCEPTER,
  ]);
  const creneaux = [
    creneau("c1", { date: j("2026-09-01") }),
    creneau("c2", { date: j("2026-10-05") }),
    creneau("c3", { date: j("2026-10-06"), statut: "annule" }),
  ];
  const action = { type: "annuler-devis", devisId: "d1" } as const;
  const [fait] = [nextMission({ ...mission, creneaux }, action, contexte("2026-09-15", 2))];
  if (fait.statut === "refus") throw new Error(fait.message);
  expect(fait.mission.creneaux.map(({ id, statut }) => `${id} ${statut}`)).toEqual([
    "c1 confirme",
    "c2 annule",
    "c3 annule",
  ]);
  expect(fait.evenements.map(({ type }) => type)).toEqual(["devis-annule", "creneau-annule"]);
});

test("chaque refus a son titre et son explication", () => {
  for (const { titre, explication } of Object.values(CODES_REFUS_AGENDA)) {
    expect(titre).toMatch(/^\p{Lu}/u);
    expect(explication).toMatch(/\.$/);
  }
});
