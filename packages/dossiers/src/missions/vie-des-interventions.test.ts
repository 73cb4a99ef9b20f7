import { describe, expect, test } from "vitest";
import { listEcheancesMission } from "../echeances/list-echeances-mission.ts";
import type { ActionMission, ContexteMission } from "./action-mission.ts";
import { buildLigneScdl } from "./build-ligne-scdl.ts";
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
} from "./exemples.ts";
import { getAvancementDevis } from "./get-avancement-devis.ts";
import { getFinConvention } from "./get-fin-convention.ts";
import type { Convention, Mission } from "./mission.ts";
import { nextMission } from "./next-mission.ts";

const JUIN = contexte("2026-06-15");
const ADHESION = [CREER, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER] as const;
const accepte = (...apres: readonly ActionMission[]) =>
  enchainer(enchainer(ouvrir(), JUIN, ADHESION).mission, JUIN, apres);
const avancement = (mission: Mission) => {
  const [devis] = mission.devis;
  if (devis === undefined) throw new Error("aucun devis");
  return getAvancementDevis(mission, devis);
};
const livre = (mouvements: readonly { periode: { debut: string }; demiJournees: number }[]) =>
  mouvements.map(({ periode, demiJournees }) => `${periode.debut.slice(0, 4)} ${demiJournees}`);
/** The ledger of two years, as the counters would hold it. */
const en = (jour: string, acceptees2026: number, acceptees2027 = 0): ContexteMission => ({
  aujourdHui: d(jour),
  usages: [
    { periodeDebut: d("2026-01-01"), acceptees: acceptees2026, devisees: 0 },
    { periodeDebut: d("2027-01-01"), acceptees: acceptees2027, devisees: 0 },
  ],
});

describe("000, 2.2 et 2.3 : du calendrier au service fait", () => {
  test("planifiée, réalisée, fiche, confirmée par les deux parties : chaque demi-journée comptée une fois", () => {
    const planifie = accepte(PLANIFIER);
    expect(planifie.mouvements).toEqual([]);
    expect(avancement(planifie.mission)).toEqual({
      acceptees: 2,
      prevues: 1,
      realisees: 0,
      serviceFait: 0,
      reste: 1,
      etat: "en-cours",
    });
    const octobre = en("2026-10-06", 2);
    const fiche = {
      type: "rediger-fiche",
      interventionId: "i1",
      objectif: "Atelier",
      presents: [{ nom: " A. Essai ", qualite: "agent", partie: "beneficiaire" }],
      realise: "Deux groupes de huit",
      suite: "Charte à rédiger",
      annexes: ["f1"],
    } as const;
    const fait = enchainer(planifie.mission, octobre, [REALISER, fiche, confirmer("beneficiaire")]).mission;
    expect(avancement(fait)).toMatchObject({ realisees: 1, serviceFait: 0, reste: 1 });
    const { mission } = enchainer(fait, octobre, [confirmer("prestataire")]);
    expect(mission.interventions).toMatchObject([
      { statut: "service-fait", fiche: { presents: [{ nom: "A. Essai" }], annexes: ["f1"] } },
    ]);
    expect(avancement(mission)).toEqual({
      acceptees: 2,
      prevues: 0,
      realisees: 0,
      serviceFait: 1,
      reste: 1,
      etat: "en-cours",
    });
    expect(nextMission(mission, fiche, octobre)).toMatchObject({ code: "service-deja-fait" });
  });

  test("une intervention annulée rend ses demi-journées au devis, pas au plafond", () => {
    const { mission, mouvements } = accepte(PLANIFIER, {
      type: "annuler-intervention",
      interventionId: "i1",
      motif: "agent absent",
    });
    expect(mouvements).toEqual([]);
    expect(avancement(mission)).toMatchObject({ acceptees: 2, prevues: 0, reste: 2, etat: "a-planifier" });
  });

  test("un devis entièrement fait le dit", () => {
    const planifie = accepte({ ...PLANIFIER, demiJournees: 2 }).mission;
    const { mission } = enchainer(planifie, en("2026-10-06", 2), [REALISER]);
    expect(avancement(mission)).toMatchObject({ realisees: 2, reste: 0, etat: "fait" });
  });
});

describe("000, 2.2, « par an » : une demi-journée compte dans l'année de son intervention", () => {
  const DECEMBRE = { ...CREER, tranches: [{ prevueLe: d("2026-12-15"), demiJournees: 2 }] };
  const acceptee = () => enchainer(ouvrir(), JUIN, [DECEMBRE, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER]);

  test("acceptée pour décembre, faite en février : rendue en 2026, prise en 2027", () => {
    const depart = acceptee();
    expect(livre(depart.mouvements)).toEqual(["2026 2"]);
    const fevrier = enchainer(depart.mission, en("2026-12-20", 2), [{ ...PLANIFIER, date: d("2027-02-02") }]);
    expect(livre(fevrier.mouvements)).toEqual(["2026 -1", "2027 1"]);
    const [devis] = fevrier.mission.devis;
    expect(livre(devis?.acceptation?.imputations ?? [])).toEqual(["2026 1", "2027 1"]);
    // Avancée en décembre, puis annulée : ce qu'elle tenait reste au devis et suit la prochaine.
    const avancee = enchainer(fevrier.mission, en("2026-12-20", 1, 1), [
      { type: "modifier-intervention", interventionId: "i1", date: d("2026-12-21") },
      { type: "modifier-intervention", interventionId: "i1", demiJournees: 2 },
    ]);
    expect(livre(avancee.mouvements)).toEqual(["2027 -1", "2026 1"]);
  });

  test("réalisée un autre jour que prévu : c'est ce jour qui compte", () => {
    const prevue = enchainer(acceptee().mission, en("2026-12-01", 2), [
      { ...PLANIFIER, date: d("2026-12-15"), demiJournees: 2 },
    ]);
    expect(prevue.mouvements).toEqual([]);
    const faite = enchainer(prevue.mission, en("2027-01-20", 2), [{ ...REALISER, date: d("2027-01-19") }]);
    expect(livre(faite.mouvements)).toEqual(["2026 -2", "2027 2"]);
  });

  test("moins de demi-journées que prévu : le solde rend le reste où il était", () => {
    const prevue = enchainer(acceptee().mission, en("2027-01-20", 2), [
      { ...PLANIFIER, date: d("2027-01-19") },
      REALISER,
    ]);
    const solde = enchainer(prevue.mission, en("2027-01-20", 1, 1), [
      { type: "solder-devis", devisId: "d1" },
    ]);
    expect(livre(solde.mouvements)).toEqual(["2026 -1"]);
    expect(avancement(solde.mission)).toMatchObject({ acceptees: 1, realisees: 1, reste: 0, etat: "fait" });
    expect(solde.mission.devis[0]?.soldeLe).toBe("2027-01-20");
  });

  test("plein en 2027 : refusé avec ce qu'il reste", () => {
    const refus = nextMission(
      acceptee().mission,
      { ...PLANIFIER, date: d("2027-02-02"), demiJournees: 2 },
      {
        ...en("2026-12-20", 2, 9),
      },
    );
    expect(refus).toMatchObject({
      code: "plafond-annee-intervention",
      figures: { acceptees: 9, demandees: 2, restantes: 1 },
    });
  });

  test("lecture « année de l'acceptation » : rien ne bouge", () => {
    const lectures = { rattachement: "acceptation" } as const;
    const depart = enchainer(ouvrir(), { ...JUIN, lectures }, [
      DECEMBRE,
      ENVOYER,
      DELIBERATION,
      CONVENTION,
      ACCEPTER,
    ]);
    const fevrier = enchainer(depart.mission, { ...en("2026-12-20", 2, 10), lectures }, [
      { ...PLANIFIER, date: d("2027-02-02") },
    ]);
    expect(fevrier.mouvements).toEqual([]);
    const solde = enchainer(fevrier.mission, { ...en("2027-02-03", 2, 10), lectures }, [
      REALISER,
      { type: "solder-devis", devisId: "d1" },
    ]);
    expect(livre(solde.mouvements)).toEqual(["2026 -1"]);
  });
});

describe("fin de la convention : comme elle l'écrit, jamais devinée", () => {
  const tacite = { mode: "tacite", mois: 12, reconductionMois: 12, preavisMois: 3 } as const;
  const DENONCIATION = { par: "prestataire", le: d("2027-01-10"), dernierJour: d("2027-03-31") } as const;
  test.each`
    situation                            | convention                                                                          | le              | etat          | dernierJour     | reconduite | preavisLe
    ${"non renseignée"}                  | ${{}}                                                                               | ${"2030-01-01"} | ${"inconnue"} | ${null}         | ${false}   | ${null}
    ${"un jour"}                         | ${{ fin: { mode: "date", dernierJour: "2027-06-30" } }}                             | ${"2027-06-30"} | ${"en-cours"} | ${"2027-06-30"} | ${false}   | ${null}
    ${"le lendemain"}                    | ${{ fin: { mode: "date", dernierJour: "2027-06-30" } }}                             | ${"2027-07-01"} | ${"terminee"} | ${"2027-06-30"} | ${false}   | ${null}
    ${"avant la prise d'effet"}          | ${{ dateDebut: "2026-07-01", fin: { mode: "duree", mois: 12 } }}                    | ${"2026-06-20"} | ${"a-venir"}  | ${"2027-06-30"} | ${false}   | ${null}
    ${"douze mois depuis un 31"}         | ${{ dateDebut: "2026-08-31", fin: { mode: "duree", mois: 6 } }}                     | ${"2026-12-01"} | ${"en-cours"} | ${"2027-02-27"} | ${false}   | ${null}
    ${"tacite, première période"}        | ${{ fin: tacite }}                                                                  | ${"2026-12-01"} | ${"en-cours"} | ${"2027-06-09"} | ${true}    | ${"2027-03-09"}
    ${"tacite, deuxième période"}        | ${{ fin: tacite }}                                                                  | ${"2027-06-10"} | ${"en-cours"} | ${"2028-06-09"} | ${true}    | ${"2028-03-09"}
    ${"tacite, une fois, dernière"}      | ${{ fin: { ...tacite, reconductionsMax: 1 } }}                                      | ${"2027-06-10"} | ${"en-cours"} | ${"2028-06-09"} | ${false}   | ${null}
    ${"tacite, une fois, terminée"}      | ${{ fin: { ...tacite, reconductionsMax: 1 } }}                                      | ${"2028-06-10"} | ${"terminee"} | ${"2028-06-09"} | ${false}   | ${null}
    ${"dénoncée"}                        | ${{ fin: tacite, denonciation: DENONCIATION }}                                      | ${"2027-03-31"} | ${"en-cours"} | ${"2027-03-31"} | ${false}   | ${null}
    ${"dénoncée, terminée"}              | ${{ denonciation: DENONCIATION }}                                                   | ${"2027-04-01"} | ${"terminee"} | ${"2027-03-31"} | ${false}   | ${null}
    ${"dénoncée après son propre terme"} | ${{ fin: { mode: "date", dernierJour: "2027-02-01" }, denonciation: DENONCIATION }} | ${"2027-02-02"} | ${"terminee"} | ${"2027-02-01"} | ${false}   | ${null}
  `("$situation, au $le", ({ convention, le, etat, dernierJour, reconduite, preavisLe }) => {
    const { type: _, ...base } = CONVENTION;
    const ecrite = { ...base, ...convention } as Convention;
    const resultat = getFinConvention(ecrite, d(le));
    expect(resultat).toMatchObject({ etat, dernierJour, reconduite, preavisLe });
    expect(resultat.explication).toMatch(/\.$/);
  });

  test("son terme est une échéance, avancée au préavis quand elle se reconduit", () => {
    const { mission } = enchainer(ouvrir(), JUIN, [DELIBERATION, { ...CONVENTION, fin: tacite }]);
    const fins = (aujourdHui: string) =>
      listEcheancesMission(mission, { aujourdHui: d(aujourdHui) })
        .filter(({ nature }) => nature === "fin-convention")
        .map(({ cle, jour }) => `${cle} ${jour}`);
    expect(fins("2026-12-01")).toEqual(["fin-convention:2027-06-09 2027-03-09"]);
    expect(fins("2027-06-10")).toEqual(["fin-convention:2028-06-09 2028-03-09"]);
  });

  test("dénoncée hors préavis, avec une intervention encore prévue : les deux sont dits, rien n'est refusé", () => {
    const { mission } = enchainer(ouvrir(), JUIN, [
      CREER,
      ENVOYER,
      DELIBERATION,
      { ...CONVENTION, fin: tacite },
      ACCEPTER,
      PLANIFIER,
    ]);
    const denoncer = {
      type: "denoncer-convention",
      par: "beneficiaire",
      le: d("2026-06-15"),
      dernierJour: d("2026-07-31"),
    } as const;
    const fait = nextMission(mission, denoncer, JUIN);
    expect(fait).toMatchObject({
      statut: "fait",
      avertissements: [{ code: "preavis-non-respecte" }, { code: "interventions-hors-convention" }],
    });
    if (fait.statut === "refus") return;
    // Le fait accompli s'enregistre, et se voit.
    expect(nextMission(fait.mission, REALISER, en("2026-10-06", 2))).toMatchObject({
      statut: "fait",
      avertissements: [{ code: "interventions-hors-convention" }],
    });
  });

  test("une nouvelle convention, après délibération ; l'ancienne garde ce qu'elle a fondé", () => {
    const ecrite = { ...CONVENTION, fin: { mode: "date", dernierJour: d("2026-12-31") } } as const;
    const { mission } = enchainer(ouvrir(), JUIN, [CREER, ENVOYER, DELIBERATION, ecrite, ACCEPTER]);
    const janvier = en("2027-01-15", 2);
    const archive = enchainer(mission, janvier, [{ type: "renouveler-adhesion", gardeDeliberation: false }]);
    expect(archive.mission).toMatchObject({ adhesionsPassees: [{ deliberation: {}, convention: {} }] });
    expect(nextMission(archive.mission, CONVENTION, janvier)).toMatchObject({
      code: "deliberation-manquante",
    });
    const deux = {
      ...CREER,
      devisId: "d2",
      numero: "2027-001",
      valideJusquAu: d("2027-12-31"),
      tranches: [{ prevueLe: d("2027-03-02"), demiJournees: 1 }],
    };
    const tot = enchainer(archive.mission, janvier, [deux, { type: "envoyer-devis", devisId: "d2" }]).mission;
    expect(nextMission(tot, { type: "accepter-devis", devisId: "d2" }, janvier)).toMatchObject({
      code: "convention-terminee",
    });
    const suite = enchainer(tot, janvier, [
      { ...DELIBERATION, numero: "2027-02", date: d("2027-01-10"), publieeLe: d("2027-01-12") },
      {
        ...CONVENTION,
        signeeLe: d("2027-01-14"),
        signataires: CONVENTION.signataires.map((signataire) => ({
          ...signataire,
          signeLe: d("2027-01-14"),
        })),
      },
      { type: "accepter-devis", devisId: "d2" },
    ]).mission;
    expect(suite.devis.map(({ statut }) => statut)).toEqual(["accepte", "accepte"]);
    expect(nextMission(suite, PLANIFIER, janvier)).toMatchObject({ statut: "fait" });
    expect(nextMission(suite, { ...PLANIFIER, date: d("2027-01-05") }, janvier)).toMatchObject({
      code: "intervention-hors-convention",
    });
  });
});

describe("besoin, documents demandés, données ouvertes", () => {
  test("000, 2.3 : un besoin dit au premier contact, repris dans un devis", () => {
    const { mission } = enchainer(ouvrir(), JUIN, [BESOIN, { ...CREER, besoinId: "b1" }]);
    expect(mission.besoins).toMatchObject([{ recuLe: "2026-06-15", statut: "repris", devisId: "d1" }]);
    const ecarte = enchainer(ouvrir(), JUIN, [
      BESOIN,
      { type: "ecarter-besoin", besoinId: "b1", motif: "Hors de l'offre" },
    ]);
    expect(ecarte.mission.besoins).toMatchObject([{ statut: "ecarte", motif: "Hors de l'offre" }]);
  });

  test("un document demandé est une échéance du bénéficiaire, faite le jour où il arrive", () => {
    const lire = (mission: Mission) =>
      listEcheancesMission(mission, {}).map(({ cle, jour, responsable, faiteLe }) => [
        cle,
        jour,
        responsable,
        faiteLe,
      ]);
    const { mission } = enchainer(ouvrir(), JUIN, [DEMANDER]);
    expect(lire(mission)).toEqual([["document:q1", "2026-12-01", "beneficiaire", undefined]]);
    const tard = enchainer(mission, contexte("2026-12-03"), [
      { type: "recevoir-document", demandeId: "q1", fichierIds: ["f1"] },
    ]);
    expect(lire(tard.mission)).toEqual([["document:q1", "2026-12-01", "beneficiaire", "2026-12-03"]]);
    const annulee = enchainer(mission, JUIN, [
      { type: "annuler-demande", demandeId: "q1", motif: "inutile" },
    ]);
    expect(lire(annulee.mission)).toEqual([]);
  });

  test("SCDL 2.1.3, « Délibérations » : les cellules dans l'ordre du schéma, ce qui manque est dit", () => {
    const { type: _, ...deliberation } = DELIBERATION;
    const nue = buildLigneScdl(deliberation, { nom: "Commune d'essai" });
    expect(nue.manquantes).toEqual(["COLL_SIRET", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "DELIB_OBJET"]);
    const pleine = buildLigneScdl(
      {
        ...deliberation,
        objet: "Adhésion",
        matiere: { code: "1.4", nom: "Autres types de contrats" },
        accuse: { reference: "014-1", recuLe: d("2026-06-04") },
        vote: { effectif: 15, votants: 12, pour: 12, contre: 0, abstention: 0 },
        url: "https://exemple.invalid/d.pdf",
      },
      { nom: "Commune d'essai", siret: ouvrir().prestataire.siret },
    );
    expect(pleine.manquantes).toEqual([]);
    expect(
      Object.fromEntries(pleine.colonnes.map((nom, rang) => [nom, pleine.cellules[rang]])),
    ).toMatchObject({
      DELIB_ID: "2026-14",
      DELIB_DATE: "2026-06-02",
      PREF_ID: "014-1",
      PREF_DATE: "2026-06-04",
      VOTE_CONTRE: "0",
      BUDGET_ANNEE: "",
    });
  });
});
